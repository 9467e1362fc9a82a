package kata.play;

import kata.Samples;
import kata.training.Model;
import kata.training.Setting;

/** Where a training stands: all that one epoch needs. */
record Moment(Setting setting, Samples samples, Model model) {}
