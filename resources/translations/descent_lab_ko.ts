<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>WindowTexts</source>
        <comment>Keys</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>WindowTexts</source>
        <comment>&lt;h3&gt;Descent Lab&lt;/h3&gt;&lt;p&gt;How a neural network learns, live: losses, mini-batches, gradients and descent, on the real MNIST.&lt;/p&gt;&lt;p&gt;MIT licence. MNIST by Yann LeCun, Corinna Cortes and Christopher J. C. Burges, CC BY-SA 3.0.&lt;/p&gt;</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>WindowTexts</source>
        <comment>About Descent Lab</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccuracyView</name>
    <message>
        <source>Accuracy against epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch {epoch}: train&#xa0;{train}, test&#xa0;{test}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Activations</name>
    <message>
        <source>sigmoid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 / (1 + exp(−a)): between 0 and 1, flat at both ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReLU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>max(0, a): silent below 0, straight above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tanh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between −1 and 1, steepest at 0, flat at both ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none (linear)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The score as it is: many layers then do no more than one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BatchView</name>
    <message>
        <source>Draw another batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rng.choice picks ten of the training images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>label t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its true class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>y of t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The probability that the network gives to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>−log(y[i, t[i]] + 1e-7): the label picks the one entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by one-hot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>−Σ t·log(y + 1e-7): the one-hot target wipes all others out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>½ Σ (y − t)² of this sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss of each sample of a batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A batch of ten: the loss is a mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By labels, −Σ log(y[i, t[i]] + 1e-7) / {n} = &lt;b&gt;{labels}&lt;/b&gt;; by one-hot, −Σ t·log(y + 1e-7) / {n} = &lt;b&gt;{hot}&lt;/b&gt;; they differ by {difference}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mini-batch of this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images of the mini-batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probabilities of the classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The images of the largest losses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest losses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{right} of {n} read right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first mini-batch, untrained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first {n} of the {batch} images of step {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mini-batch of step {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: not finite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} as {guess}: {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} as {guess}: {before}→{after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: {guess}→{later} {before}→{after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A &lt;b&gt;{label}&lt;/b&gt;; its probabilities are not finite numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;{label}&lt;/b&gt;; its probabilities are not finite numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A &lt;b&gt;{label}&lt;/b&gt;, read as &lt;b&gt;{guess}&lt;/b&gt; with {before}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;{label}&lt;/b&gt;, read as &lt;b&gt;{guess}&lt;/b&gt; with {before}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A &lt;b&gt;{label}&lt;/b&gt;, read as &lt;b&gt;{guess}&lt;/b&gt; with {before} → after the step &lt;b&gt;{later}&lt;/b&gt; with {after}; loss {loss}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;{label}&lt;/b&gt;, read as &lt;b&gt;{guess}&lt;/b&gt; with {before} → after the step &lt;b&gt;{later}&lt;/b&gt; with {after}; loss {loss}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckPart</name>
    <message>
        <source>Backpropagation held against central differences: a relative error under 1e−6 is rounding. A larger one is a bug only if the exact derivative by complex steps disagrees, too; else the differences err. Switch a bug on at the left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The museum of bugs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One at a time can be switched on:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>largest relative error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rounding, at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the data…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small network with this bug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network in training, after step {step}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckPlot</name>
    <message>
        <source>Relative error of each parameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relative error of each parameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rounding, at most</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckState</name>
    <message>
        <source>The museum of bugs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The classic errors of this chapter; none is in the engine.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckTable</name>
    <message>
        <source>Gradient check, one row a parameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>largest error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relative error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✗ failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds numbers that are not finite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stays zero: it is never computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{factor} times the numerical one: is the loss averaged?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has the opposite sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the differences err, by a kink or by rounding; the complex step agrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>but for entries that h = 1e-4 moves across a kink; h = 1e-7 agrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>differs in a few entries: a kink between the two points?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>differs everywhere: a wrong formula, here or above</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open data…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a folder of data…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the built-in MNIST</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run and pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one step back, where a page can</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back to the beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the usual size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colors of the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full screen; Esc leaves it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what this page shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Descent Lab</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContourView</name>
    <message>
        <source>Contour map of f</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The start: drag it, or click anywhere on the map</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Controls</name>
    <message>
        <source>The image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image that follows in the data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any image of the data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the outputs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sure, right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unsure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sure, wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearly all probability on the true class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same probability for every class: pure guessing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearly all probability on a false class: watch both gradients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A &lt;b&gt;{label}&lt;/b&gt;, read as &lt;b&gt;{guess}&lt;/b&gt; with {probability}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;{label}&lt;/b&gt;, read as &lt;b&gt;{guess}&lt;/b&gt; with {probability}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network reads every one of these images right.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DataControls</name>
    <message>
        <source>Other samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show other images of the same class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting through the data</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DataView</name>
    <message>
        <source>The mean image of each class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples of the class chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One sample, large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pixels each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pixels that are 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean pixel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many images of each class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often each pixel value occurs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pixel value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixel values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean of each class: choose one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples of the {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point at a pixel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row {row}, column {column}: {value} → {scaled} for the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {count} images, {share}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value}: {count} pixels</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DerivativePart</name>
    <message>
        <source>Drag the point, or type a function. {run} shrinks h: first the secant becomes the tangent, then the rounding of the computer takes over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Functions worth a look; the first is the book&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true derivative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>f has no value at x = {x}: there is nothing to differentiate there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>f has a kink at x = {x}: no derivative, whatever the quotient says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;span style=&apos;color:{central}&apos;&gt;━ secant&lt;/span&gt;: the numerical derivative is its slope.&lt;br&gt;&lt;span style=&apos;color:{exact}&apos;&gt;╌ tangent&lt;/span&gt;: the true derivative, from the formula itself.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DerivativeState</name>
    <message>
        <source>f(x) =</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A formula in x: + - * / **, sin cos tan exp log sqrt abs tanh, pi and e.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the derivative is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step to either side, from 1e-16 at the left to 1 at the right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Central: from x − h to x + h, two steps wide, error of order h². Forward: from x to x + h, error of order h.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DescentReadouts</name>
    <message>
        <source>step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>f(x, y)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to nearest known minimum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crosses mark the known ones: those of the surface, and what its basins found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>angle of −∇f to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between downhill and the way to the nearest minimum: downhill is not at it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x, y</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DescentState</name>
    <message>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map and 3-D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3-D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the next point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map, the surface in three dimensions, or both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step as arrows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen optimizer&apos;s next step as arrows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downhill everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrows along −∇f all over the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basins of the minima</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each start in the color of the minimum that the chosen optimizer reaches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A logarithmic axis of how far f is above its lowest known value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be predicted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be predicted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DescentTexts</name>
    <message>
        <source>Press {run} for the race, {step} for one step; click the map to start there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;p&gt;Each ball stands for an &lt;b&gt;optimizer&lt;/b&gt;. At each step it feels the slope where it is, the gradient ∇f, which points uphill, and moves downhill in its own way. −∇f points downhill, not at the goal: the angle between the two stands above the map.&lt;/p&gt;&lt;p&gt;&lt;b&gt;The map&lt;/b&gt; shows heights as an atlas does: click or drag the ring for another start, zoom with the wheel, move by dragging, double click for the whole again. Crosses are minima. &lt;i&gt;Basins&lt;/i&gt; colors each start by the minimum that the chosen optimizer reaches from there by its exact steps; gray has not arrived, stripes have left the map. Each color has its cross.&lt;/p&gt;&lt;p&gt;&lt;b&gt;The table&lt;/b&gt; says who races; click a row to look at an optimizer closely. Its learning rate stands at the left, with the limit that theory sets, and its step below the table as an equation with the numbers in it.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Predict&lt;/b&gt;: mark where the ball will be, then see how close you were.&lt;/p&gt;&lt;p&gt;Type any formula in x and y as f: it is drawn when you pause.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DivergedBanner</name>
    <message>
        <source>The loss is stuck at {loss}, worse than guessing ({guess}): the steps are too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin again with learning rate {rate}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DrawControls</name>
    <message>
        <source>{run} draws batch after batch, {step} one, {reset} begins again with another seed. The cells are the training images in the order of the file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DrawPlayer</name>
    <message>
        <source>1 batch/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{speed} batches/s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DrawView</name>
    <message>
        <source>The training set under random draws</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training set under shuffled epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The images of the batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen by random draws</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen when shuffled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>twice in this batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>batches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epochs drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the set seen against epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rng.choice: with replacement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shuffled epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of the set was seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The batch: press {step} to draw one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first {n} of the {size} images drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The images drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>image {index}: drawn {count} times</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dtypes</name>
    <message>
        <source>float64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double precision: about 16 digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>float32</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single precision: about 7 digits, and twice as fast.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>Descent Lab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorPlot</name>
    <message>
        <source>Error against h, both axes logarithmic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>|numerical − true| of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲ best h {h}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best h {h} ▲</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>truncation ∝ {power}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rounding ∝ 1/h</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExhibitView</name>
    <message>
        <source>✗ wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Found by&lt;/b&gt; {check}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldPart</name>
    <message>
        <source>Each arrow is −∇f: where the function falls fastest, longer where it is steeper. Not every arrow points at the minimum. Drag the point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Functions worth a look; any other can be typed below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lengths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>f</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>∂f/∂x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>∂f/∂y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>|∇f|</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All arrows are central differences, h = 1e−4, two for each variable. They stand at right angles to the lines of equal height.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldState</name>
    <message>
        <source>f(x, y) =</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A formula in x and y: + - * / **, sin cos tan exp log sqrt abs tanh, pi, e.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the gradient stands in numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coarser or finer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all of one length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows directions where the function is nearly flat.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldView</name>
    <message>
        <source>Arrow field of the negative gradient</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GradientBars</name>
    <message>
        <source>Gradient of each loss by each score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The derivative of the loss by each score: what training hands back to the network. A bar below zero says that this score should grow.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GradientPage</name>
    <message>
        <source>The smallest network that has a gradient, entry by entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secant through two points becomes the tangent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The error of a numerical derivative against h.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>−∇f of a function of two variables.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gradient by the weights of a hidden unit, pixel by pixel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backpropagation against differences, and the bugs that this finds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each tab is one part; where it has steps, {run} and {step} take them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;p&gt;A &lt;b&gt;numerical gradient&lt;/b&gt; moves one number a little to either side, looks how the result changes, and divides: (f(x + h) − f(x − h)) / 2h.&lt;/p&gt;&lt;p&gt;&lt;b&gt;2×3 network&lt;/b&gt;: the smallest network that has a gradient, entry by entry, and the steps of descent that follow it.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Derivative&lt;/b&gt;: the secant through two points becomes the tangent as h shrinks, until rounding tears it apart. The microscope always shows h at one size.&lt;/p&gt;&lt;p&gt;&lt;b&gt;The h laboratory&lt;/b&gt;: the error against h is a V, for a function and for a weight of the network in training.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Arrow field&lt;/b&gt;: −∇f of a function of two variables, at right angles to its contour lines.&lt;/p&gt;&lt;p&gt;&lt;b&gt;∂L/∂W1 as pictures&lt;/b&gt;: the gradient by the weights of one hidden unit, pixel by pixel beside backpropagation&apos;s. Run goes on, Step takes one.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Gradient check&lt;/b&gt;: the two held against each other for every parameter, and a museum of the bugs that this finds, or does not.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GradientPictures</name>
    <message>
        <source>Numerical gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient by backpropagation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference of the two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>difference, rescaled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GradientScatter</name>
    <message>
        <source>Gradients of batches as arrows around the full gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>along the full gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>across it, where the rest varies most</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GradientState</name>
    <message>
        <source>2×3 network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Derivative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The h laboratory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>∂L/∂W1 as pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>central</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sin(x) at x = 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>f(x) of the tab before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a weight in training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GradientView</name>
    <message>
        <source>The length of each gradient: how hard it pushes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Gradients</name>
    <message>
        <source>numerical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backpropagation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain rule, from the loss back through the layers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Central differences: the same numbers by trying every weight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Central differences with h = 1e-4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The formula&apos;s own derivative.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeightPlot</name>
    <message>
        <source>f against the step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>f at each step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>f above its minimum at each step</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HitMap</name>
    <message>
        <source>{seen} of {size} seen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LaboratoryPart</name>
    <message>
        <source>A large h cuts off too much of the curve, a small one drowns in rounding: the error is mostly a V. Drag the line of h, or let {run} take it from 1 to 1e−16.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best h, central</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>h now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>central now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forward now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring the loss by a weight of {name}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss of a mini-batch by the weight with the largest gradient. True is backpropagation in float64. In float32, as networks train, no h does well: that is why gradients are checked in float64.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no derivative at this point, and so no error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No V here: a central difference follows a parabola exactly, so a larger h only makes the rounding smaller. The best h is the largest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Truncation: what the straight line leaves out of the curve. Rounding: the two values differ in their last digits only, and dividing by h makes that large.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LaboratoryState</name>
    <message>
        <source>Derivative of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A function, or the loss by one weight of the network now in training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry that matters most in this parameter is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Central differences in float64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this curve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Central differences in float32</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward differences in float64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward differences in float32</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LossCurves</name>
    <message>
        <source>Loss against the probability of the true class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss of one sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>probability p of the true class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its score against the others: ln p/(1 − p)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LossHistogram</name>
    <message>
        <source>Losses of batches around the loss on the whole set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss of a batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>batches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole set</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LossPage</name>
    <message>
        <source>Drag a bar, or press {run} and watch the network move them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;p&gt;A &lt;b&gt;loss&lt;/b&gt; is one number that says how wrong an output is. The bars are the outputs for the image at the left, one a class; the dashed frame is the &lt;b&gt;target&lt;/b&gt;: 1 for the true class, 0 for the others. Drag a bar: the others give way in proportion, so that all of them remain a distribution. Switch the bars to &lt;b&gt;scores&lt;/b&gt; to move what goes into the softmax.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Squared error&lt;/b&gt; adds up the squared distances to the target; &lt;b&gt;cross-entropy&lt;/b&gt; looks at the probability of the true class alone. The curves show both; the bars beside them show the &lt;b&gt;gradient&lt;/b&gt; that each sends back to the scores. Press &lt;i&gt;sure, wrong&lt;/i&gt;: the squared error is as large as it gets, and yet sends back next to nothing. Cross-entropy pushes with full force.&lt;/p&gt;&lt;p&gt;The loss of a &lt;b&gt;batch&lt;/b&gt; is the mean over its samples. What the choice of loss means over a whole training is seen by training twice from one seed.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both losses, and what each sends back to the scores.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How scores become probabilities.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The losses of ten training images, and their mean.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LossReadouts</name>
    <message>
        <source>for the true class</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LossState</name>
    <message>
        <source>test images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>my hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>probabilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curves and gradients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Softmax, cell by cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the images come from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its place in the data, from 0 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only what it reads wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next and Random skip what the network, as it stands, reads right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outputs of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the network, live while it trains, or keep what was dragged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bars are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probabilities stay a distribution; scores are what the softmax gets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the scores are divided by before the softmax; 1 in training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the curves are drawn over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over the score, the squared error goes flat on a confident mistake: there is nothing left to learn from.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LossView</name>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of each mini-batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss against iteration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>iteration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guessing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no smoothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean of the last {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>iteration {iteration}: loss {loss}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Losses</name>
    <message>
        <source>squared error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half the squared distance between outputs and target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cross-entropy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minus the logarithm of the true class&apos;s probability.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Descent Lab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the field that is marked ⚠; {run} waits for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data sets and pictures ({patterns})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a data set: any one of its files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder of a data set, or of a folder of pictures for each class</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MicroscopePlot</name>
    <message>
        <source>The function near the point, as wide as h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>distance from x, in h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of f, in h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under the microscope: h wide</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MiniBatchControls</name>
    <message>
        <source>From 1 to the whole set, by factors.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MiniBatchPage</name>
    <message>
        <source>Press {run} to draw batches, or open a tab; point at anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;p&gt;Training does not look at all images for every step, but at a few, drawn at random: a &lt;b&gt;mini-batch&lt;/b&gt;.&lt;/p&gt;&lt;p&gt;&lt;b&gt;The data&lt;/b&gt;: how many there are of each class, their means and pixel values. Choose how many training images are used; the Training page uses as many.&lt;/p&gt;&lt;p&gt;&lt;b&gt;A draw&lt;/b&gt;: every cell is a training image, lit by how often it was drawn. &lt;code&gt;rng.choice&lt;/code&gt; draws with replacement: after an epoch&apos;s worth of draws only 1 − 1/e = 63.2 % of the set was seen. Shuffled epochs see all of it.&lt;/p&gt;&lt;p&gt;&lt;b&gt;What a batch is worth&lt;/b&gt;: each thin arrow is the gradient of one batch; the thick one that of the whole set. Move the batch size: four times the batch halves the spread, and costs four times the time. The arrows are projections on the full gradient and on the direction in which the rest varies most; the sentence below counts all directions.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts, means, samples and pixels of what is learned from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batches as they fall on the training set, and what they have seen of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Losses and gradients of batches around those of the whole set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network is as it was measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured at step {then}; the network is now at step {now}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MiniBatchState</name>
    <message>
        <source>The data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a batch is worth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is learned from, or tested with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which class to look at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scale follows the size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look closer as the batch grows. With a scale that stays, it narrows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many images a batch has, on this page.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MuseumList</name>
    <message>
        <source>none: the engine as it is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoiseControls</name>
    <message>
        <source>Measure the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the loss and the gradient of the network as it stands, on every image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the measurement up; the last one that was finished stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the measurement</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoiseView</name>
    <message>
        <source>loss on the whole set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spread of 200 losses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a batch is off by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time of a gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>200 losses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread ~ 1/√n, and time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>100 gradients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring the network as it stands…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press {run} to measure the network as it stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {iteration}, {n} images. A batch of {size}, drawn with replacement, is off by {ratio} times the length of the full gradient in all directions; the two shown hold {share} of that. Four times the batch halves it; shuffled, the whole set is off by 0. 200 losses: ± {drawn}; σ/√{size} = {exact}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OptimizerControls</name>
    <message>
        <source>Give every optimizer a learning rate that suits this formula and start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use {rate}, which suits here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Optimizers</name>
    <message>
        <source>Momentum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of its velocity the ball keeps from step to step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>velocity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SGD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain descent: straight against the gradient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ball that keeps most of its velocity from step to step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nesterov</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Momentum that looks ahead: the gradient counts as if the ball had rolled on already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AdaGrad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rate for each parameter, which shrinks with the sum of its squared gradients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum of squared gradients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RMSProp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AdaGrad that forgets: a running mean of squared gradients, not a sum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decay α</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of the mean of squared gradients is kept each step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean of squared gradients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Means of gradients and of squared gradients, corrected for having started at zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decay β₁</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of the mean gradient is kept each step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decay β₂</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of the mean squared gradient is kept each step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean of gradients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>m, corrected for the start at zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>v, corrected for the start at zero</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutputBars</name>
    <message>
        <source>Output for each class; arrow keys choose and move a bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag a bar, or choose one with ← → and move it with ↑ ↓, Page Up, Page Down, Home, End.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target {label}; bar {bar} chosen; {values}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mini-batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Descent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PairEdit</name>
    <message>
        <source>first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Part</name>
    <message>
        <source>The network as it is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the network in training once more, between two steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied after step {sampled}; the run is at step {now} by now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PicturePart</name>
    <message>
        <source>How the loss changes with each weight from a pixel to one hidden unit. {run} takes them one by one, two forward passes each; backpropagation has them all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same central differences of every parameter, by the network&apos;s structure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the data…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forward passes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for all parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>largest difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network after step {step}, and {n} images of the mini-batch that comes next; in float64, h = {h}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All parameters at once took {seconds} s: not one loss for each weight, but only what a moved weight changes in the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All known. Point at a pixel for its numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press {step} for the first entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry {taken} of {all}, W1[{pixel}, {unit}]: loss with +h &lt;b&gt;{above}&lt;/b&gt;, with −h &lt;b&gt;{below}&lt;/b&gt;, difference &lt;b&gt;{difference}&lt;/b&gt;;&lt;br&gt;over 2h it is &lt;b&gt;{slope}&lt;/b&gt;, and by backpropagation &lt;b&gt;{exact}&lt;/b&gt;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not taken yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixel in row {row}, column {column}, W1[{pixel}, {unit}]: numerical &lt;b&gt;{numerical}&lt;/b&gt;, backpropagation &lt;b&gt;{exact}&lt;/b&gt;.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PictureState</name>
    <message>
        <source>Hidden unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit of the first hidden layer whose weights are looked at.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message>
        <source>1 step/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rate} steps/s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PredictionBar</name>
    <message>
        <source>Predict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark on the map where the chosen ball will be, then see how close you were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click where {name} will end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click where {name} will be next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now watch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{distance} off: {points} points. Mean of {count}: {mean}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has ended here: go back, then predict.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has left the map: no points.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PresetCombo</name>
    <message>
        <source>Set everything up for a race that is worth showing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presets…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <source>The book&apos;s race in a ravine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book: rate 0.1 from (−3, 4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book: rate 10 diverges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book: rate 1e-10 stands still</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All optimizers on Rosenbrock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four valleys: where does it end?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noise, as of mini-batches</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RaceState</name>
    <message>
        <source>Your own formula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any formula in x and y, typed in the field below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The landscape that the balls go down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start x, y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where all balls begin; the ring on the map can be dragged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many steps each optimizer makes at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Central differences with h = 1e-4, or the formula&apos;s own derivative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random numbers of this size are added to each gradient, as a mini-batch does.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RaceTable</name>
    <message>
        <source>The optimizers of the race</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick who races; click a row to look at its steps closely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>optimizer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>f</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done: {number} steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at rest at step {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left at step {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not defined at step {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not finite at step {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starts too far off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not defined at the start</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RacerState</name>
    <message>
        <source>Learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far a step of the chosen optimizer goes along what it follows.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RateGauge</name>
    <message>
        <source>λmax is the largest curvature at the chosen ball. On a quadratic bowl so curved a learning rate below the limit converges (green; blue where the ball swings from side to side), and one above it diverges (red).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate against its limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>converges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>swings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>diverges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limit here {formula} = {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} converges.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} oscillates, and converges.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} diverges.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} bears it at this place; no promise elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above what {name} bears at this place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>f has no value where the ball is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing curves upward here: theory sets no limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No limit is known for {name}: its steps do not grow with ∇f.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RateMarks</name>
    <message>
        <source>learning rate {rate}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Show or hide the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why ½?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The derivative of (y − t)² is 2(y − t). The ½ takes the 2 away, so that the derivative of the squared error is simply y − t. It changes no minimum, only the scale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why 10⁻⁷?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log 0 is −∞, and one infinite number spoils every number after it. With 10⁻⁷ added, the loss of a probability of 0 is −log 10⁻⁷ = 16.118: the most that one sample can cost. It has a price: where the network is very sure and wrong, the gradient goes to 0 with the probability, while without 10⁻⁷ it would be y − t, of length √2 = 1.414. Drag the true class to 0, and see both numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why −log?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A probability of 1 costs −log 1 = 0; halving the probability always costs log 2 = 0.693 more. {n} equal probabilities cost log {n} = {guessing}: what pure guessing costs. Only the true class counts, since t is 0 elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecentFormulas</name>
    <message>
        <source>Formulas typed before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet: type one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunPlayer</name>
    <message>
        <source>full speed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunReadouts</name>
    <message>
        <source>test accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>train accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>iteration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steps a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Samplings</name>
    <message>
        <source>random draws</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each batch is drawn from the whole set, with replacement: some images come twice, some not at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shuffled epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shuffled set is dealt out: every image once before any comes again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecantPlot</name>
    <message>
        <source>The function, its secant and its tangent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SimpleNetPart</name>
    <message>
        <source>The article&apos;s smallest network takes the picture for class 0; the target says 2. {step} takes one entry of the gradient, and then a step along it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article&apos;s W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights that give the loss and the gradient of the article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw W anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Six weights from a standard normal, as the article draws them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article prints the loss and dW, not the W that it drew. This W gives the same loss, 1.5687375483, and the same dW to the last digit printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dW, numerical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dW, exact: xᵀ(y − t)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steps of descent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forward passes for dW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss against step of descent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step of descent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss on the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss = −log(y[2] + 1e−7) = −log {p} = {loss}.  Next: how does it change with W[0, 0]?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W[{row}, {column}]: loss with +h is &lt;b&gt;{above}&lt;/b&gt;, with −h &lt;b&gt;{below}&lt;/b&gt;; their difference {difference} over 2h = {width} is &lt;b&gt;{slope}&lt;/b&gt;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All six are known. Next: W − {rate} dW.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SimpleNetState</name>
    <message>
        <source>Learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the step goes against the gradient: W − learning rate × dW.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SizePlot</name>
    <message>
        <source>Spread and time of a gradient against batch size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>batch size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>× a batch of 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>● spread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▼ time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SoftmaxView</name>
    <message>
        <source>The softmax, cell by cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>score a</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a / T</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>− maximum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exp / sum = y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subtracting the maximum changes no result, since numerator and sum shrink alike, but exp(0) = 1 is then the largest term and nothing overflows. A low temperature T sharpens the distribution, a high one flattens it; training uses T = 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>y = softmax(a / T)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back and forth through the race.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step {index} of {steps}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where {steps} exact steps of {name} lead. Gray: not arrived yet; striped: left the map; empty: undefined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basins of the minima…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basins of the minima</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StateForm</name>
    <message>
        <source>Fixed while a run is under way: {reset} on the Training page begins a new one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Loading the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading the data…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {train} images to train on, {test} held out to test with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data set has no test images: every seventh image is held out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {train} images to train on, {test} to test with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No data; choose File, Open data…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepDetail</name>
    <message>
        <source>Hidden until you have made your guess.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepInspector</name>
    <message>
        <source>The step with its numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>×10: drawn ten times as long, since the step is short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen optimizer does not race; tick it in the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, step {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>f has no value or no slope at the start: choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The start lies too far from the map: choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All its steps are made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No slope is left: it is at rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has left the map for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>f has no value or no slope here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its numbers are not finite any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>momentum</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SurfaceView</name>
    <message>
        <source>The surface in three dimensions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag to turn, wheel to come nearer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenGL is not available here, so there is no 3-D view; the map shows it all.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Surfaces</name>
    <message>
        <source>Bowl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gradient points straight away from the minimum: every step goes right at it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ravine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steep across and flat along: plain descent zigzags where others go along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A slanted ravine: what adapts a rate for each axis gains less here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matyas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Almost flat along the diagonal: the last stretch takes most of the steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slope stays the same down to the minimum: a constant rate jumps about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saddle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gradient vanishes where there is no minimum; a nudge to the side leads away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monkey saddle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three valleys meet at a point without curvature: descent nearly stops there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two equal minima: a ridge decides which is found, and momentum may carry over it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plateau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Far from the hole there is almost no gradient: that is a vanishing gradient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rosenbrock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bent, flat valley: easy to enter, slow to follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flat in the middle, steep at the corners: no one rate suits both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Himmelblau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four equal minima: the start decides which one is found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three-hump camel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A low minimum between two higher ones, which catch whatever starts near them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Six-hump camel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Six minima on three levels: arriving somewhere is not arriving at the lowest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>McCormick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ramp with a wave on it: the nearer dip hides the deeper one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Branin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three equal minima in a bent valley: the way bends before it arrives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goldstein-Price (logarithm)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heights from 3 to a million: the logarithm makes slopes of one size of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hills and hollows made of Gaussians: a small change of the start, another end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Styblinski-Tang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four minima of three depths: the slope at the start decides, not the depth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rastrigin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bowl full of dimples: descent stays in the nearest, momentum may get out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ackley</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearly flat, dimpled all over, one sharp hole: the slope hardly tells the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A needle&apos;s eye in a plain: from outside there is nothing to follow.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>Parts of the page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrainingConfig</name>
    <message>
        <source>Learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far a step goes along the gradient. Can be changed while it trains.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How a step is made of the gradient, from plain descent to Adam.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many images each step learns from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iterations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many mini-batches the run has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units of each hidden layer: 50, or 100, 50 for two layers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The function between two layers; without one, layers add nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is made smaller: how wrong the network&apos;s probabilities are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initial scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard deviation of the first random weights: 0.01 for all layers, or one for each, as in 0.01, 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backpropagation, or the same numbers by trying every weight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw each batch from the whole set, or deal the shuffled set out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn from only the first so many images, on every page; 0 takes all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decides the first weights and the batches: one seed, one result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bits of every number of the network; 32 train faster.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrainingPage</name>
    <message>
        <source>Progress of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading the data…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press {run} to train; {step} for one mini-batch at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;p&gt;A network of two layers learns to read images: handwritten digits, or other data that you open. Each &lt;b&gt;step&lt;/b&gt; takes a mini-batch of images, measures how wrong the network is (the &lt;b&gt;loss&lt;/b&gt;), and moves every weight a little against the gradient of that loss.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Loss&lt;/b&gt;: one value a step, and a smoothed curve over it. The dashed line is what pure guessing costs. Zoom with the wheel, move by dragging, double click to see the whole again.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Accuracy&lt;/b&gt;: how many of all training and test images are read right, taken once an epoch. The test images are never learned from.&lt;/p&gt;&lt;p&gt;&lt;b&gt;The mini-batch&lt;/b&gt;: the very images of the step. A check or a cross says whether the network read it right before the step; the stronger the frame, the larger the loss. Point at one to see what the step changed.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No data: choose File, Open data…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untrained. Press {run}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diverged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrainingState</name>
    <message>
        <source>Smoothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many of the last losses the dark curve is the mean of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A logarithmic axis shows small losses in detail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test images instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show test images, which no step learns from.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <source>Transport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TypedSurface</name>
    <message>
        <source>Formula of f(x, y)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>f(x, y): x0 and x1 are other names for x and y.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part of the plane that the map shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>y range</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>classes</name>
    <message>
        <source>T-shirt/top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trouser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pullover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sandal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shirt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sneaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ankle boot</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Something in the program itself failed ({kind}: {text}); please report it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>targets of shape {t_shape} do not fit outputs of shape {y_shape}; give labels of shape {label_shape} or one-hot targets of shape {y_shape}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>labels must be whole numbers, got {dtype}; convert them with astype(int)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>labels must lie from 0 to {last}, got {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outputs must be of shape (C,) or (N, C), got {shape}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inputs of shape {shape} do not fit a network of {n_inputs} inputs; give shape ({n_inputs},) or (N, {n_inputs})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} must be an array of numbers, got {value}; convert it to floats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arrays of shapes {a_shape} and {b_shape} were given; give two of one shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a loss needs at least one sample, got {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scores must have at least one class along their last axis, got shape {shape}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>f must return one real number, got {value}; add its values up, or return one of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} must be a function, got {value}; give its name alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>h must be a positive number, got {value}; 1e-4 does for most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x is changed in place, so it must be an array of floats that can be written to; give np.array(x, dtype=float)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is a gradient of {name} but no such parameter; there are {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the gradient of {name} is missing; there are {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is changed in place, so it must be an array of floats that can be written to, got {value}; give np.array({name}, dtype=float)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the gradient of {name} must be an array of numbers, got {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has the shape {shape}, but had {state_shape} in the updates before; make a new optimizer for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>betas must be two numbers from 0 to just under 1, got {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rng must be a numpy.random.Generator or a whole number from 0 on, got {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights must be of shape (n_inputs, n_classes), got {shape}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true and predicted labels must be of one shape (n_samples,), got {t_shape} and {predicted_shape}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a confusion matrix is of shape (n_classes, n_classes), got {shape}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} must be two numbers, x and y, got {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a domain must be ((x_min, x_max), (y_min, y_max)), got {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an optimizer is needed, got {value}; give SGD(lr=0.1), say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a formula in {variables} takes {count} coordinates, got {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a formula must be a text, got {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has the shape {shape}, its gradient {gradient_shape}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noise is drawn by rng; give numpy.random.default_rng(seed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} must be a positive number, got {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} must be zero or a positive number, got {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} must be a number from {low} to just under {high}, got {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} must be a number from {low:g} to {high:g}, got {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} must be a text of at most {most} characters, got {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} must list from {low} to {high} values, got {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} must be a whole number from {low} to {high}, got {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} must be one of {choices}, got {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} must be two finite numbers, got x {x:g} and y {y:g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} must reach from one number to a larger one, got {low:g} to {high:g} for {axis}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} must begin below its end, got {first:g} to {second:g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} must list from {low} to {high} whole numbers, got {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} must be one number or one for each of the {layers} layers, got {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} must make a network of at most {most:,} parameters, got at least {value:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} × parameters must be at most {most:,}, got at least {value:,}; give a smaller batch or a smaller network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} × units of all layers must be at most {most:,}, got at least {value:,}; give a smaller batch or a smaller network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} must let a numerical gradient take at most {most:,} multiplications, got at least {value:,}; give a smaller network or batch, or use backpropagation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} must be at most {available}, all training images, got {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} must be at most {available}, the training set to shuffle, got {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a data set is given as the path of a folder or a file, got {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no folder or file {path}; choose one that holds a data set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} is empty; choose a folder or a file that holds a data set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} holds {found}, and no data set that can be read; choose a folder of four IDX files as of MNIST, an .npz file with x_train and y_train, a .csv file with the label first, or, in the window, a folder with one folder of pictures for each class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is of no kind that can be read (it begins with the bytes {found}); choose one of four IDX files as of MNIST, an .npz file with x_train and y_train, a .csv file with the label first, or, in the window, a folder with one folder of pictures for each class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} holds several data sets ({names}); choose a file of one of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is an archive; unpack it and choose the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} holds Python objects, which could run any program, and is not read; save plain arrays with numpy.savez and choose that .npz file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} cannot be opened ({reason}); allow reading it or choose another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} lacks {names}, with or without .gz; put all four files of the data set there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}); allow reading it or copy it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is damaged as gzip data ({reason}); copy it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} begins with the bytes {found}, not {expected}; put the IDX file that belongs under this name there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} ends after {size:,} bytes, within its header of {header}; copy it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} ends after {size:,} of {promised:,} bytes; copy it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} goes on after the {promised:,} bytes it promises; copy it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} promises {size:,} bytes of data, more than the {most:,} that can be read; copy it again or choose a smaller data set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} holds 0 images; choose a data set that has some</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has images of {height:,} × {width:,} pixels; choose a data set of 1 to {most:,} pixels an image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{images} holds {n_images:,} images but {labels} {n_labels:,} labels; copy both from the same data set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{train} has images of {train_size} pixels but {test} of {test_size}; copy both from the same data set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has {count:,} classes; choose a data set of {least} to {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} holds the label {value}; choose a data set whose labels lie from 0 to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} holds the label {value}; labels must be whole numbers from 0 on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} holds pixels without labels, so nothing can be learned from it; choose the file that has labels, train.csv say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds {count} images; at least 2 are needed to train and to test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is of the shape {shape}; images must be of shape (N, height, width), or (N, pixels) of a square, in shades of gray, and labels of shape (N,)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds numbers from {low:g} to {high:g}; its pixels must lie from 0 to {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is damaged as an .npz file ({reason}); copy it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} holds the arrays {found}; name them x_train and y_train, and x_test and y_test, or x and y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is no table of one image a line ({reason}); choose a .csv file with the label first and the pixels after it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be read as a picture ({reason}); mend it or take it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} shows nothing: all of its pixels are alike; take it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the initial weights already give numbers that are not finite; restart with weights of a smaller scale, {weight_init_std:g} say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the loss stopped being a finite number at iteration {iteration}; restart with a learning rate of {remedy:g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds numbers that are not finite at iteration {iteration}; restart with a learning rate of {remedy:g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type a formula in {variables}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the formula has {size} characters; at most {most} can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at character {column} the formula nests more than {most} deep; simplify it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the formula and its derivatives take {value:,} operations, more than the {most:,} that can be drawn in time; simplify it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{found!r} at character {column} has no meaning in a formula; use numbers, names, + - * / ** and parentheses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{found}&quot; at character {column} is no letter of a formula; switch the keyboard to English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{found}&quot; at character {column} is not known; use {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{found}&quot; at character {column} is not known; for a product write {product}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the , at character {column} is no decimal point; write {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the , at character {column} separates nothing; write numbers with a point, and commas between arguments only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the = at character {column} makes an equation; write one side minus the other, or only what stands right of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the formula ends after {found}; write what follows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number or a name is missing before {found} at character {column}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an operator is missing between {left} and {found} at character {column}; for a product write {product}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{found}&quot; at character {column} is a function; write what it is taken of in parentheses: {remedy}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {found} at character {column} is never closed; add a {closing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the ) at character {column} was never opened; remove it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>museum</name>
    <message>
        <source>Gradient of an integer array</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gradient of x₀² + x₁² at [3, 4]. In an array of integers 3 + h is 3 again, 3 − h is 2, and the quotient is of the size of 1/h.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a gradient worked out on paper: [6, 8]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Softmax without its maximum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The probabilities of the scores 1002, 1001, 1000. exp(1000) is larger than any float, and infinity over infinity is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a test with large scores; the loss becomes nan at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The logarithm of zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss of a network that gives the true class the probability 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a test with a probability of 0; one sample spoils the mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A start point that moves along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caller&apos;s start point after a descent from it. Without a copy it is a second name for the array that moves: the next run starts at the minimum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comparing the start before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss not averaged over the batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss of a batch of eight. The gradient is that of the mean, so it does not belong to this loss any more; it is eight times too small.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the gradient check: every row is off by one factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReLU&apos;s slope at the wrong side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>∂L/∂b1. The gradient passes where the unit was off and is stopped where it was on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the gradient check: wrong below the ReLU, right above it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A forgotten bias gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>∂L/∂b2. The network still learns, only worse: nothing breaks, nobody notices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the gradient check: the rows of the biases stay zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All weights zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many hidden units have become different after fifty steps. Equal units get equal gradients, so they stay equal for ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not the gradient check, which passes: the gradient is right, the start is wrong. Compare the units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article&apos;s gradient of a matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dW of the 2×3 network. The article counts to x.size = 6 but x[idx] is a whole row, and there are two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running it once on anything that is not a vector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-hot where labels belong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article&apos;s cross-entropy for labels, fed with one-hot targets. With ten samples of ten classes the index fits by chance, and a wrong number comes out in silence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both forms of the targets must give one loss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
