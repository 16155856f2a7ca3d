"""Glossary: the terms of the lab, each in a few sentences, and where the book explains it.

Sections are those of Saito, Deep Learning from Scratch (2016), the same in every edition.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from nncore.marking import N_


@dataclass(frozen=True)
class Term:
    """A word of the field.

    Attributes
    ----------
    name, explanation : str
        Marked for translation.
    section : str
        Of the book; empty where it has none about it.
    """

    name: str
    explanation: str
    section: str = ""


# In the order of the chapter; the dialog sorts them by name.
GLOSSARY: Mapping[str, Term] = {
    "train_test": Term(
        N_("Glossary", "Training and test data"),
        N_(
            "Glossary",
            "The network learns from the training images only. The test images, which no step has "
            "learned from, tell how well it reads what it has never met.",
        ),
        "4.1.2",
    ),
    "accuracy": Term(
        N_("Glossary", "Accuracy"),
        N_(
            "Glossary",
            "The share of images that are read right. It cannot be descended on: a small change of "
            "a weight mostly changes it not at all. Hence the loss.",
        ),
        "4.2.5",
    ),
    "loss": Term(
        N_("Glossary", "Loss function"),
        N_(
            "Glossary",
            "One number that says how wrong the outputs are, smaller being better. Training is the "
            "search for weights that make it small.",
        ),
        "4.2",
    ),
    "sum_squared_error": Term(
        N_("Glossary", "Squared error"),
        N_(
            "Glossary",
            "½ Σ (y − t)²: half the sum of the squared distances of the outputs from the target.",
        ),
        "4.2.1",
    ),
    "cross_entropy": Term(
        N_("Glossary", "Cross-entropy"),
        N_(
            "Glossary",
            "−Σ t log y, which for a one-hot target is −log of the probability of the true class. "
            "It is 0 where that is 1, and grows without end as it goes to 0.",
        ),
        "4.2.2",
    ),
    "one_hot": Term(
        N_("Glossary", "One-hot"),
        N_(
            "Glossary",
            "A label as a row of numbers: 1 in the place of the true class, 0 in all others. "
            "Of three classes, class 2 is [0, 0, 1], since counting begins with 0.",
        ),
        "4.2.1",
    ),
    "softmax": Term(
        N_("Glossary", "Softmax"),
        N_(
            "Glossary",
            "Makes probabilities of scores: each score becomes its exponential, and each of those "
            "is divided by the sum of all. They are positive and add up to 1.",
        ),
        "3.5.1",
    ),
    "temperature": Term(
        N_("Glossary", "Temperature"),
        N_(
            "Glossary",
            "A number that the scores are divided by before the softmax. Above 1 it makes the "
            "probabilities more alike, below 1 less; training uses 1.",
        ),
    ),
    "score": Term(
        N_("Glossary", "Score"),
        N_(
            "Glossary",
            "What the last layer gives for each class before the softmax: any number, the largest "
            "for the class that the network takes the image for. Also called logit.",
        ),
        "3.5",
    ),
    "mini_batch": Term(
        N_("Glossary", "Mini-batch"),
        N_(
            "Glossary",
            "A few images, drawn by chance, that stand for the whole set in one step. Their number "
            "is the batch size.",
        ),
        "4.2.3",
    ),
    "iteration": Term(
        N_("Glossary", "Iteration"),
        N_(
            "Glossary",
            "One step of training: draw a mini-batch, take the gradient of its loss, move the "
            "weights.",
        ),
        "4.5.2",
    ),
    "epoch": Term(
        N_("Glossary", "Epoch"),
        N_(
            "Glossary",
            "As many steps as it takes to draw as many images as the training set has: 600 "
            "steps of 100 for 60,000 images.",
        ),
        "4.5.3",
    ),
    "gradient_noise": Term(
        N_("Glossary", "Gradient noise"),
        N_(
            "Glossary",
            "How far the gradient of a mini-batch is from that of the whole set. It shrinks as "
            "1/√n with the batch size n.",
        ),
    ),
    "derivative": Term(
        N_("Glossary", "Derivative"),
        N_(
            "Glossary",
            "How fast f changes where x is: the slope of the tangent. The limit of "
            "(f(x + h) − f(x)) / h for ever smaller h.",
        ),
        "4.3.1",
    ),
    "partial_derivative": Term(
        N_("Glossary", "Partial derivative"),
        N_(
            "Glossary",
            "∂f/∂x: the derivative by one variable while all others are held still.",
        ),
        "4.3.3",
    ),
    "central_difference": Term(
        N_("Glossary", "Central difference"),
        N_(
            "Glossary",
            "(f(x + h) − f(x − h)) / 2h: the slope between two points, one on either side. Its "
            "truncation error shrinks with h², that of the forward difference only with h.",
        ),
        "4.3.1",
    ),
    "h": Term(
        N_("Glossary", "h, the step of a difference"),
        N_(
            "Glossary",
            "How far x is moved to take a numerical derivative. The best h is where truncation and "
            "rounding are in balance; 1e-4 does for most.",
        ),
        "4.3.1",
    ),
    "rounding": Term(
        N_("Glossary", "Rounding and truncation"),
        N_(
            "Glossary",
            "The two errors of a numerical derivative. Truncation, from a large h, is what the "
            "formula leaves out; rounding, from a small h, is what the computer's numbers lose.",
        ),
        "4.3.1",
    ),
    "gradient": Term(
        N_("Glossary", "Gradient, ∇f"),
        N_(
            "Glossary",
            "All partial derivatives together, as an arrow. It points where f rises fastest; −∇f "
            "points down the steepest way, which need not lead to the minimum.",
        ),
        "4.4",
    ),
    "numerical_gradient": Term(
        N_("Glossary", "Numerical gradient"),
        N_(
            "Glossary",
            "The gradient by trying: each number is moved by h to both sides, and the difference "
            "of f is divided by 2h. Simple and slow, two calls of f for each number.",
        ),
        "4.4",
    ),
    "backpropagation": Term(
        N_("Glossary", "Backpropagation"),
        N_(
            "Glossary",
            "The gradient of all weights by the chain rule, from the loss back to the first layer, "
            "in about the time of two forward passes.",
        ),
        "5",
    ),
    "gradient_check": Term(
        N_("Glossary", "Gradient check"),
        N_(
            "Glossary",
            "Backpropagation and numerical gradient held against each other: they should differ "
            "by rounding and nothing else.",
        ),
        "5.7.3",
    ),
    "gradient_descent": Term(
        N_("Glossary", "Gradient descent"),
        N_(
            "Glossary",
            "Step after step against the gradient: x ← x − η ∇f. With gradients of mini-batches "
            "it is called stochastic gradient descent, SGD.",
        ),
        "4.4.1",
    ),
    "learning_rate": Term(
        N_("Glossary", "Learning rate, η"),
        N_(
            "Glossary",
            "The factor between gradient and step: how far a step goes, and whether the steps come "
            "to rest at all.",
        ),
        "4.4.1",
    ),
    "schedule": Term(
        N_("Glossary", "Learning-rate schedule"),
        N_(
            "Glossary",
            "A plan by which the learning rate changes over the run: mostly large steps first, "
            "small ones at the end. A warm-up lets it grow from next to nothing over the first "
            "steps.",
        ),
        "6.1.5",
    ),
    "lambda_max": Term(
        N_("Glossary", "λmax and 2/λmax"),
        N_(
            "Glossary",
            "λmax is the largest curvature: how fast the slope changes, in the direction where it "
            "changes fastest. On a bowl, plain descent converges for learning rates below 2/λmax "
            "and diverges above.",
        ),
    ),
    "momentum": Term(
        N_("Glossary", "Momentum"),
        N_(
            "Glossary",
            "A descent that keeps part of its velocity, like a ball with mass: what swings to and "
            "fro cancels, what agrees adds up.",
        ),
        "6.1.4",
    ),
    "optimizer": Term(
        N_("Glossary", "Optimizer"),
        N_(
            "Glossary",
            "The rule that makes a step of the gradient: SGD, Momentum, Nesterov, AdaGrad, RMSProp "
            "or Adam.",
        ),
        "6.1",
    ),
    "contour_line": Term(
        N_("Glossary", "Contour line"),
        N_(
            "Glossary",
            "A line through places of one height f, as on a hiking map. −∇f crosses it at a right "
            "angle; lines close together mean steep.",
        ),
        "6.1.3",
    ),
    "minimum": Term(
        N_("Glossary", "Minimum"),
        N_(
            "Glossary",
            "A place lower than all around it (local), or than all others (global). The gradient "
            "is zero there, but also on tops and saddles.",
        ),
        "4.4.1",
    ),
    "basin": Term(
        N_("Glossary", "Basin"),
        N_(
            "Glossary",
            "All starts from which a descent ends in the same minimum. It depends on the optimizer "
            "and its learning rate, too.",
        ),
    ),
    "seed": Term(
        N_("Glossary", "Seed"),
        N_(
            "Glossary",
            "The number that the random numbers begin with. One seed gives the same first weights "
            "and the same batches each time, so that two runs can be compared.",
        ),
    ),
    "initial_scale": Term(
        N_("Glossary", "Initial scale"),
        N_(
            "Glossary",
            "The standard deviation of the random numbers that the weights begin as. They differ "
            "so that the units of a layer learn different things.",
        ),
        "6.2",
    ),
    "xavier_he": Term(
        N_("Glossary", "Xavier and He weights"),
        N_(
            "Glossary",
            "Initial weights whose spread fits the size of the layer, so that a signal neither "
            "dies nor explodes in many layers: √(2 / (inputs + units)) for sigmoid and tanh "
            "(Xavier), √(2 / inputs) for ReLU (He). The book leaves the units out of the first.",
        ),
        "6.2.2",
    ),
    "activation": Term(
        N_("Glossary", "Activation function"),
        N_(
            "Glossary",
            "What each unit does to its weighted sum. Without it, several layers would be no more "
            "than one.",
        ),
        "3.2",
    ),
    "saturation": Term(
        N_("Glossary", "Saturation"),
        N_(
            "Glossary",
            "Where sigmoid and tanh are flat: the input is so large, or so far below zero, that a "
            "change of it hardly changes the output, and hardly a gradient comes back.",
        ),
        "6.2.2",
    ),
    "dead_unit": Term(
        N_("Glossary", "Dead unit"),
        N_(
            "Glossary",
            "A ReLU unit whose input is negative for every image. Its output is 0, its gradient "
            "too, so that no step can wake it.",
        ),
    ),
    "hidden_layer": Term(
        N_("Glossary", "Hidden layer"),
        N_(
            "Glossary",
            "A layer between the inputs and the outputs. The article's network has one, of 50 "
            "units.",
        ),
        "4.5.1",
    ),
    "overfitting": Term(
        N_("Glossary", "Overfitting"),
        N_(
            "Glossary",
            "The training images are learned by heart: the train accuracy rises on, the test "
            "accuracy does not follow.",
        ),
        "4.1.2",
    ),
    "weight_decay": Term(
        N_("Glossary", "Weight decay"),
        N_(
            "Glossary",
            "Each step draws every weight a little toward zero, as if the loss had the penalty "
            "½λΣw². Small weights cannot learn single images by heart.",
        ),
        "6.4.2",
    ),
    "dropout": Term(
        N_("Glossary", "Dropout"),
        N_(
            "Glossary",
            "Each step leaves out some hidden units, drawn by chance for each image, so that none "
            "relies on the others. All of them read the test images.",
        ),
        "6.4.3",
    ),
    "early_stopping": Term(
        N_("Glossary", "Early stopping"),
        N_(
            "Glossary",
            "Ending a run once it no longer gets better. Patience is the number of epochs that it "
            "may take to get better again: here, to a lower mean of the losses of an epoch.",
        ),
    ),
    "augmentation": Term(
        N_("Glossary", "Data augmentation"),
        N_(
            "Glossary",
            "Each mini-batch is made of images that are shifted, turned, scaled or noisy, "
            "differently each time, so that few images are worth more and are not learned by "
            "heart. The accuracies are those of the images as they are.",
        ),
    ),
    "float": Term(
        N_("Glossary", "float32 and float64"),
        N_(
            "Glossary",
            "Numbers of 32 or 64 bits, which hold about 7 or 16 digits. 32 suffice to train and "
            "are faster; numerical gradients need 64.",
        ),
    ),
    "principal_components": Term(
        N_("Glossary", "Principal components"),
        N_(
            "Glossary",
            "The directions in which points of a space of many dimensions lie farthest apart: the "
            "first along their largest variance, the second along the largest that is left, at "
            "right angles to it. A map on the first two shows more of the differences than any "
            "other flat one, and tells how much.",
        ),
    ),
    "loss_landscape": Term(
        N_("Glossary", "Loss landscape"),
        N_(
            "Glossary",
            "The loss as the height over all weights and biases. It has as many directions as "
            "there are of them; a picture shows two, a plane through it. What is a valley there "
            "may be a slope in a direction that is not seen.",
        ),
    ),
}
