package kata.play;

import kata.Samples;
import kata.training.Model;
import kata.training.TrainingConfig;

/** Where a training stands: all that one epoch needs. */
record EpochStart(TrainingConfig setting, Samples samples, Model model) {}
