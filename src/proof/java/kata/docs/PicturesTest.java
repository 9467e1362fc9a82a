package kata.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The lessons' pictures are drawn anew from the real numbers, and must be the files shown. */
class PicturesTest {

  private static final Pattern IMAGE = Pattern.compile("(?m)^!\\[([^\\]]+)]\\((\\S+)\\)$");
  private static final Pattern NUMBER = Pattern.compile("-?\\d+([.,]\\d+)?");

  @Test
  void slope() throws IOException {
    check("stage1/slope.svg", SlopePicture.draw());
  }

  @Test
  void deltas() throws IOException {
    check("stage2/deltas.svg", DeltasPicture.draw());
  }

  @Test
  void transpose() throws IOException {
    check("stage2/transpose.svg", TransposePicture.draw());
  }

  @Test
  void learning() throws IOException {
    check("stage4/learning.svg", LearningPicture.draw());
  }

  @Test
  void square() throws IOException {
    check("stage5/square.svg", SquarePicture.draw());
  }

  @Test
  void batches() throws IOException {
    check("stage6/batches.svg", CurvesPicture.batches());
  }

  @Test
  void momentum() throws IOException {
    check("stage7/momentum.svg", CurvesPicture.momentum());
  }

  @Test
  void rivals() throws IOException {
    check("stage8/rivals.svg", RivalsPicture.draw());
  }

  @Test
  void digitsOverTheEpochs() throws IOException {
    check("stage9/reading.svg", ReadingPicture.draw());
  }

  @Test
  void hiddenNeuronsOfDigits() throws IOException {
    check("stage9/hidden.svg", DigitPictures.hidden());
  }

  @Test
  void worstDigits() throws IOException {
    check("stage9/worst.svg", DigitPictures.worst());
  }

  private static void check(String name, String drawn) throws IOException {
    Path shown = Path.of("exercises/kata", name);
    checkAltText(shown, drawn);
    String file = Files.exists(shown) ? Files.readString(shown) : "";
    int line = Arrays.mismatch(file.split("\n", -1), drawn.split("\n", -1));
    Path fresh = Path.of("target/pictures", name);
    Files.deleteIfExists(fresh);
    if (line >= 0) {
      Files.createDirectories(fresh.getParent());
      Files.writeString(fresh, drawn);
      throw new AssertionError(
          "%s is not what is drawn now, from line %d on. Look at the new drawing, and if it is right: cp %s %s"
              .formatted(shown, line + 1, fresh, shown));
    }
  }

  /** The lesson shows the picture, and its alt text has no number that the picture has not. */
  private static void checkAltText(Path shown, String drawn) throws IOException {
    String lesson = Files.readString(shown.resolveSibling("README.md"));
    Matcher image = IMAGE.matcher(lesson);
    while (image.find()) {
      if (image.group(2).equals(shown.getFileName().toString())) {
        assertThat(NUMBER.matcher(image.group(1)).results().map(MatchResult::group))
            .as("numbers in the alt text of %s", shown)
            .allMatch(drawn::contains);
        return;
      }
    }
    throw new AssertionError("the lesson beside " + shown + " does not show it");
  }
}
