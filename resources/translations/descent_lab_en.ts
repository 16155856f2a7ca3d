<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>WindowTexts</source>
        <comment>&lt;h3&gt;Descent Lab&lt;/h3&gt;&lt;p&gt;How a neural network learns, live: losses, mini-batches, gradients and descent, on the real MNIST.&lt;/p&gt;&lt;p&gt;MIT licence. MNIST by Yann LeCun, Corinna Cortes and Christopher J. C. Burges, CC BY-SA 3.0.&lt;/p&gt;</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
</TS>
