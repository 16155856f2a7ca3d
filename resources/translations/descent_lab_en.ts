<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ActivationView</name>
    <message numerus="yes">
        <source>layer {layer}: %Ln unit(s)</source>
        <translation>
            <numerusform>layer {layer}: %Ln unit</numerusform>
            <numerusform>layer {layer}: %Ln units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>layer {layer}: {drawn} of %Ln unit(s)</source>
        <translation>
            <numerusform>layer {layer}: {drawn} of %Ln unit</numerusform>
            <numerusform>layer {layer}: {drawn} of %Ln units</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BasinsChoice</name>
    <message numerus="yes">
        <source>Where %Ln exact step(s) of {name} lead. Gray: not arrived yet; striped: left the picture; empty: undefined.</source>
        <translation>
            <numerusform>Where %Ln exact step of {name} leads. Gray: not arrived yet; striped: left the picture; empty: undefined.</numerusform>
            <numerusform>Where %Ln exact steps of {name} lead. Gray: not arrived yet; striped: left the picture; empty: undefined.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BatchView</name>
    <message numerus="yes">
        <source>The first {n} of the %Ln image(s) of step {step}</source>
        <translation>
            <numerusform>The first {n} of the %Ln image of step {step}</numerusform>
            <numerusform>The first {n} of the %Ln images of step {step}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConfusionView</name>
    <message numerus="yes">
        <source>%Ln image(s) read right</source>
        <translation>
            <numerusform>%Ln image read right</numerusform>
            <numerusform>%Ln images read right</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DataView</name>
    <message numerus="yes">
        <source>{name}: %Ln image(s), {share}</source>
        <translation>
            <numerusform>{name}: %Ln image, {share}</numerusform>
            <numerusform>{name}: %Ln images, {share}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{value}: %Ln pixel(s)</source>
        <translation>
            <numerusform>{value}: %Ln pixel</numerusform>
            <numerusform>{value}: %Ln pixels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DrawPlayer</name>
    <message numerus="yes">
        <source>%Ln batch(es)/s</source>
        <translation>
            <numerusform>%Ln batch/s</numerusform>
            <numerusform>%Ln batches/s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DrawView</name>
    <message numerus="yes">
        <source>{n} of the %Ln image(s) drawn</source>
        <translation>
            <numerusform>{n} of the %Ln image drawn</numerusform>
            <numerusform>{n} of the %Ln images drawn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>image {index}: drawn %Ln time(s)</source>
        <translation>
            <numerusform>image {index}: drawn %Ln time</numerusform>
            <numerusform>image {index}: drawn %Ln times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DrawingPad</name>
    <message numerus="yes">
        <source>%Ln stroke(s)</source>
        <translation>
            <numerusform>%Ln stroke</numerusform>
            <numerusform>%Ln strokes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GalleryView</name>
    <message numerus="yes">
        <source>%Ln mistake(s)</source>
        <translation>
            <numerusform>%Ln mistake</numerusform>
            <numerusform>%Ln mistakes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mistake(s), the {n} of the largest loss</source>
        <translation>
            <numerusform>%Ln mistake, the {n} of the largest loss</numerusform>
            <numerusform>%Ln mistakes, the {n} of the largest loss</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{true} read as {predicted}: %Ln image(s)</source>
        <translation>
            <numerusform>{true} read as {predicted}: %Ln image</numerusform>
            <numerusform>{true} read as {predicted}: %Ln images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{true} read as {predicted}: %Ln image(s), the {n} of the largest loss</source>
        <translation>
            <numerusform>{true} read as {predicted}: %Ln image, the {n} of the largest loss</numerusform>
            <numerusform>{true} read as {predicted}: %Ln images, the {n} of the largest loss</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImageGrid</name>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>%Ln image</numerusform>
            <numerusform>%Ln images</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LandscapePart</name>
    <message numerus="yes">
        <source>Loss: the mean over %Ln training image(s), without weight decay, augmentation and dropout, at {grid} × {grid} points.</source>
        <translation>
            <numerusform>Loss: the mean over %Ln training image, without weight decay, augmentation and dropout, at {grid} × {grid} points.</numerusform>
            <numerusform>Loss: the mean over %Ln training images, without weight decay, augmentation and dropout, at {grid} × {grid} points.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Plane: through the mean of %Ln snapshot(s), along the two directions in which their weights and biases vary most. Its units are distances of parameters.</source>
        <translation>
            <numerusform>Plane: through the mean of %Ln snapshot, along the two directions in which their weights and biases vary most. Its units are distances of parameters.</numerusform>
            <numerusform>Plane: through the mean of %Ln snapshots, along the two directions in which their weights and biases vary most. Its units are distances of parameters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapPart</name>
    <message numerus="yes">
        <source>hidden layer {i}, %Ln unit(s)</source>
        <translation>
            <numerusform>hidden layer {i}, %Ln unit</numerusform>
            <numerusform>hidden layer {i}, %Ln units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Axes: the two directions in which the layer&apos;s outputs for %Ln test image(s) vary most after step {step}. They stay while you go through the run; a growing run gets new ones when it is four times as long.</source>
        <translation>
            <numerusform>Axes: the two directions in which the layer&apos;s outputs for %Ln test image vary most after step {step}. They stay while you go through the run; a growing run gets new ones when it is four times as long.</numerusform>
            <numerusform>Axes: the two directions in which the layer&apos;s outputs for %Ln test images vary most after step {step}. They stay while you go through the run; a growing run gets new ones when it is four times as long.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoiseView</name>
    <message numerus="yes">
        <source>Step {iteration}, %Ln image(s). A batch of {size}, drawn with replacement, is off by {ratio} times the length of the full gradient in all directions; the two shown hold {share} of the variance. Four times the batch halves the distance; shuffled, the whole set is off by 0. 200 losses: ± {drawn}; σ/√{size} = {exact}.</source>
        <translation>
            <numerusform>Step {iteration}, %Ln image. A batch of {size}, drawn with replacement, is off by {ratio} times the length of the full gradient in all directions; the two shown hold {share} of the variance. Four times the batch halves the distance; shuffled, the whole set is off by 0. 200 losses: ± {drawn}; σ/√{size} = {exact}.</numerusform>
            <numerusform>Step {iteration}, %Ln images. A batch of {size}, drawn with replacement, is off by {ratio} times the length of the full gradient in all directions; the two shown hold {share} of the variance. Four times the batch halves the distance; shuffled, the whole set is off by 0. 200 losses: ± {drawn}; σ/√{size} = {exact}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PicturePart</name>
    <message numerus="yes">
        <source>The network after step {step}, and %Ln image(s) of the mini-batch that comes next; in float64, h = {h}.</source>
        <translation>
            <numerusform>The network after step {step}, and %Ln image of the mini-batch that comes next; in float64, h = {h}.</numerusform>
            <numerusform>The network after step {step}, and %Ln images of the mini-batch that comes next; in float64, h = {h}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PicturesLook</name>
    <message numerus="yes">
        <source>The first {n} of %Ln unit(s).</source>
        <translation>
            <numerusform>The first {n} of %Ln unit.</numerusform>
            <numerusform>The first {n} of %Ln units.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The strongest {n} of %Ln unit(s).</source>
        <translation>
            <numerusform>The strongest {n} of %Ln unit.</numerusform>
            <numerusform>The strongest {n} of %Ln units.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PointsView</name>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation>
            <numerusform>%Ln point</numerusform>
            <numerusform>%Ln points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueuePart</name>
    <message numerus="yes">
        <source>Runs: {n}, of %Ln step(s) each. Values: {values}. All else as on the Training page.</source>
        <translation>
            <numerusform>Runs: {n}, of %Ln step each. Values: {values}. All else as on the Training page.</numerusform>
            <numerusform>Runs: {n}, of %Ln steps each. Values: {values}. All else as on the Training page.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Chosen for both runs: a hidden layer of {units}, %Ln step(s) at batch size {size}, learning rate {rate}; first weights and batches are the same, from the Training page&apos;s seed.</source>
        <translation>
            <numerusform>Chosen for both runs: a hidden layer of {units}, %Ln step at batch size {size}, learning rate {rate}; first weights and batches are the same, from the Training page&apos;s seed.</numerusform>
            <numerusform>Chosen for both runs: a hidden layer of {units}, %Ln steps at batch size {size}, learning rate {rate}; first weights and batches are the same, from the Training page&apos;s seed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueProgress</name>
    <message numerus="yes">
        <source>{done} of %Ln run(s) done, paused: {running} under way to their end.</source>
        <translation>
            <numerusform>{done} of %Ln run done, paused: {running} under way to their end.</numerusform>
            <numerusform>{done} of %Ln runs done, paused: {running} under way to their end.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %Ln run(s) done, {running} under way.</source>
        <translation>
            <numerusform>{done} of %Ln run done, {running} under way.</numerusform>
            <numerusform>{done} of %Ln runs done, {running} under way.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %Ln run(s) done, {running} under way; about {left} left.</source>
        <translation>
            <numerusform>{done} of %Ln run done, {running} under way; about {left} left.</numerusform>
            <numerusform>{done} of %Ln runs done, {running} under way; about {left} left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: {n} of %Ln run(s) not trained to the end.</source>
        <translation>
            <numerusform>Stopped: {n} of %Ln run not trained to the end.</numerusform>
            <numerusform>Stopped: {n} of %Ln runs not trained to the end.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RaceTable</name>
    <message numerus="yes">
        <source>done: %Ln step(s)</source>
        <translation>
            <numerusform>done: %Ln step</numerusform>
            <numerusform>done: %Ln steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShelfSpace</name>
    <message numerus="yes">
        <source>%Ln run(s), kept until the lab is closed</source>
        <translation>
            <numerusform>%Ln run, kept until the lab is closed</numerusform>
            <numerusform>%Ln runs, kept until the lab is closed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s), {used} MB on the disk</source>
        <translation>
            <numerusform>%Ln run, {used} MB on the disk</numerusform>
            <numerusform>%Ln runs, {used} MB on the disk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be read</source>
        <translation>
            <numerusform>%Ln file could not be read</numerusform>
            <numerusform>%Ln files could not be read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message numerus="yes">
        <source>{name}: %Ln image(s) to train on, {test} held out to test with</source>
        <translation>
            <numerusform>{name}: %Ln image to train on, {test} held out to test with</numerusform>
            <numerusform>{name}: %Ln images to train on, {test} held out to test with</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: %Ln image(s) to train on, {test} to test with</source>
        <translation>
            <numerusform>{name}: %Ln image to train on, {test} to test with</numerusform>
            <numerusform>{name}: %Ln images to train on, {test} to test with</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepRate</name>
    <message numerus="yes">
        <source>%Ln step(s)/s</source>
        <translation>
            <numerusform>%Ln step/s</numerusform>
            <numerusform>%Ln steps/s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThinnedWords</name>
    <message numerus="yes">
        <source>{n} of %Ln test image(s) while time moves; all of them when it rests.</source>
        <translation>
            <numerusform>{n} of %Ln test image while time moves; all of them when it rests.</numerusform>
            <numerusform>{n} of %Ln test images while time moves; all of them when it rests.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimeBar</name>
    <message numerus="yes">
        <source>after {n} of %Ln step(s)</source>
        <translation>
            <numerusform>after {n} of %Ln step</numerusform>
            <numerusform>after {n} of %Ln steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after {n} of %Ln step(s) (the only snapshot)</source>
        <translation>
            <numerusform>after {n} of %Ln step (the only snapshot)</numerusform>
            <numerusform>after {n} of %Ln steps (the only snapshot)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeightsView</name>
    <message numerus="yes">
        <source>%Ln picture(s), from −{limit} to {limit}</source>
        <translation>
            <numerusform>%Ln picture, from −{limit} to {limit}</numerusform>
            <numerusform>%Ln pictures, from −{limit} to {limit}</numerusform>
        </translation>
    </message>
</context>
</TS>
