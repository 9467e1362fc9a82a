"""Microseconds of an epoch in NumPy, on one thread: python3 src/bench/python/epoch.py

Sizes, tasks and starts are those of the Java benchmark beside it, and its table in .github/CONTRIBUTING.md.
"""

import gzip
import os
import time

os.environ["OPENBLAS_NUM_THREADS"] = "1"  # read once, when NumPy is imported

import numpy as np

SIZES = [
    (4, 2, 3, False),
    (4, 2, 3, True),
    (32, 64, 32, True),
]
MOMENTS = 60


class Network:
    def __init__(self, samples, inputs, hidden, bias):
        random = np.random.RandomState(42)
        self.weights_hidden = 2 * random.random_sample((inputs, hidden)) - 1
        self.weights_output = 2 * random.random_sample((hidden, 1)) - 1
        self.bias = bias
        self.bias_hidden = 2 * random.random_sample((1, hidden)) - 1
        self.bias_output = 2 * random.random_sample((1, 1)) - 1
        self.rate = 1 / samples
        if samples == 4 and inputs == 2:
            self.inputs = np.array([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])
            self.targets = np.array([[0.0], [1.0], [1.0], [0.0]])
        else:
            self.inputs = random.random_sample((samples, inputs))
            self.targets = np.rint(random.random_sample((samples, 1)))

    def layer(self, inputs, weights, bias):
        sums = inputs @ weights
        return 1 / (1 + np.exp(-(sums + bias if self.bias else sums)))

    def epoch(self):
        hidden = self.layer(self.inputs, self.weights_hidden, self.bias_hidden)
        predictions = self.layer(hidden, self.weights_output, self.bias_output)
        output_deltas = (self.targets - predictions) * (predictions * (1 - predictions))
        hidden_deltas = (output_deltas @ self.weights_output.T) * (hidden * (1 - hidden))
        self.weights_output = self.weights_output + hidden.T @ output_deltas * self.rate
        self.weights_hidden = self.weights_hidden + self.inputs.T @ hidden_deltas * self.rate
        if self.bias:
            self.bias_output = self.bias_output + output_deltas.sum(axis=0) * self.rate
            self.bias_hidden = self.bias_hidden + hidden_deltas.sum(axis=0) * self.rate


def microseconds(size):
    """The quickest of a few moments, as in the Java benchmark."""
    epochs = 500 if size[0] == 4 else 50
    quickest = float("inf")
    for _ in range(MOMENTS):
        network = Network(*size)
        start = time.perf_counter()
        for _ in range(epochs):
            network.epoch()
        quickest = min(quickest, (time.perf_counter() - start) / epochs)
    return quickest * 1e6


for size in SIZES:
    samples, inputs, hidden, bias = size
    name = f"{samples} x {inputs}-{hidden}-1" + (", bias" if bias else "")
    print(f"| {name} | {microseconds(size):,.1f} |")


class Digits:
    """The usual training on digits: batches of 32, softmax, cross entropy, momentum."""

    def __init__(self):
        file = os.path.join(os.path.dirname(__file__), "../../app/resources/kata/digits/digits.csv.gz")
        table = np.loadtxt(gzip.open(file, "rt"), delimiter=",")[:1347]
        self.inputs = table[:, :64] / 16
        self.targets = np.eye(10)[table[:, 64].astype(int)]
        self.random = np.random.RandomState(42)
        self.parts = [0.3 * (2 * self.random.random_sample(shape) - 1) for shape in ((64, 32), (32, 10))]
        self.parts += [np.zeros((1, 32)), np.zeros((1, 10))]
        self.velocity = [np.zeros_like(part) for part in self.parts]

    def epoch(self):
        order = np.argsort(self.random.random_sample(1347), kind="stable")
        for start in range(0, 1347, 32):
            rows = order[start:start + 32]
            self.step(self.inputs[rows], self.targets[rows])

    def step(self, inputs, targets):
        weights_hidden, weights_output, bias_hidden, bias_output = self.parts
        hidden = 1 / (1 + np.exp(-(inputs @ weights_hidden + bias_hidden)))
        sums = hidden @ weights_output + bias_output
        powers = np.exp(sums - sums.max(axis=1, keepdims=True))
        output_deltas = targets - powers / powers.sum(axis=1, keepdims=True)
        hidden_deltas = (output_deltas @ weights_output.T) * hidden * (1 - hidden)
        downhill = [
            inputs.T @ hidden_deltas,
            hidden.T @ output_deltas,
            hidden_deltas.sum(axis=0, keepdims=True),
            output_deltas.sum(axis=0, keepdims=True),
        ]
        rate = 0.3 / len(inputs)
        self.velocity = [0.9 * old + rate * slope for old, slope in zip(self.velocity, downhill)]
        self.parts = [part + step for part, step in zip(self.parts, self.velocity)]


def microseconds_of_digits():
    quickest = float("inf")
    digits = Digits()
    for _ in range(MOMENTS):
        start = time.perf_counter()
        for _ in range(10):
            digits.epoch()
        quickest = min(quickest, (time.perf_counter() - start) / 10)
    return quickest * 1e6


print(f"| 1,347 x 64-32-10, digits | {microseconds_of_digits():,.0f} |")
