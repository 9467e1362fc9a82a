package kata.repair;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** What the tests of give and reset share: a project of stubs, and one of its steps. */
abstract class InTestProject {

  static final String DELTA = "exercises/kata/stage2/Delta.java";
  static final String STUB_4 =
      "throw new NotWritten(\"2.4\", \"the deltas of the output layer, for all samples at once\");";
  static final String REFERENCE_4 =
      """
      Matrix error = targets.minus(predictions);
          return error.timesEntrywise(SigmoidDerivative.ofOutputs(predictions));""";

  @TempDir Path folder;

  TestProject project;

  @BeforeEach
  void stubs() throws IOException {
    project = new TestProject(folder);
  }
}
