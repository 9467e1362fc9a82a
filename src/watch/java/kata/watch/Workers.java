package kata.watch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * The worker that judges saves, the one that will go on when it is worn out, and the one that makes
 * full trainings. Of what is asked, only the newest question counts.
 */
final class Workers {

  /**
   * What came of a question.
   *
   * @param refused whether it does not compile, so that there are no verdicts
   */
  record Answer(JudgeRequest question, boolean refused) {}

  private final Path folder;
  private final BiConsumer<WorkerProcess, String> heard;
  private WorkerProcess child;
  private WorkerProcess successor;
  private WorkerProcess trainer;
  private int number;
  private JudgeRequest asked;
  private JudgeRequest training;
  private boolean haunted;

  /**
   * @param folder for verdicts and compile errors
   * @param heard gets on other threads what {@link #hear} should be told on the one of the caller
   */
  Workers(Path folder, BiConsumer<WorkerProcess, String> heard) {
    this.folder = folder;
    this.heard = heard;
  }

  boolean isJudging() {
    return asked != null;
  }

  boolean isTraining() {
    return trainer != null;
  }

  /** Whatever was asked before is given up. */
  void ask(JudgeRequest question) throws IOException {
    number++;
    asked = question;
    if (child == null) {
      child = start(WorkerProcess.FOR_SAVES);
    }
    child.ask(number, question);
  }

  /** Full trainings, until something else is asked. */
  void train(JudgeRequest question) throws IOException {
    training = question;
    trainer = start(WorkerProcess.FOR_FULL_RUNS);
    trainer.ask(number, question);
  }

  /** Gives up full trainings. */
  void endTraining() {
    if (trainer != null) {
      trainer.end();
      trainer = null;
    }
  }

  private WorkerProcess start(List<String> options) throws IOException {
    return new WorkerProcess(folder, options, heard);
  }

  /** Makes something of what a worker said; an answer, if it is one that is waited for. */
  Optional<Answer> hear(WorkerProcess from, String said) throws IOException {
    String[] words = said.split(" ");
    boolean current = words[0].equals("" + number);
    boolean ended = said.equals(WorkerProcess.END);
    if (from == trainer && (current || ended)) {
      endTraining();
      return Optional.of(new Answer(training, false));
    }
    if (from == successor && said.equals(Worker.WARM)) {
      renew();
    } else if (from == successor && ended) {
      successor = null;
    } else if (from == child && ended) {
      return lose(from);
    } else if (from == child && current) {
      haunted = said.endsWith(Worker.LAST);
      return answered(words[1].equals(Worker.REFUSED));
    } else if (from == child && said.endsWith(Worker.LAST)) {
      renew();
    }
    return Optional.empty();
  }

  private Optional<Answer> answered(boolean refused) {
    Answer answer = new Answer(asked, refused);
    asked = null;
    return Optional.of(answer);
  }

  /** Another worker goes on. One that never answered may have died of what it was asked. */
  private Optional<Answer> lose(WorkerProcess from) throws IOException {
    child = from.hasAnswered() ? next() : null;
    if (asked != null && child == null) {
      return answered(false);
    }
    if (asked != null) {
      ask(asked);
    }
    return Optional.empty();
  }

  /** Once an answer was dealt with: a worker that is worn out is followed by another. */
  void settle() throws IOException {
    if (child != null && child.isOld() && successor == null) {
      successor = start(WorkerProcess.FOR_SAVES);
    }
    if (haunted && asked == null) {
      renew();
    }
  }

  /** Another worker goes on with what was asked. */
  private void renew() throws IOException {
    child.end();
    child = next();
    if (asked != null) {
      child.ask(number, asked);
    }
  }

  private WorkerProcess next() throws IOException {
    WorkerProcess next = successor == null ? start(WorkerProcess.FOR_SAVES) : successor;
    successor = null;
    haunted = false;
    return next;
  }
}
