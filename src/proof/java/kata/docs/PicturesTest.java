package kata.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kata.testing.ApprovedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The lessons' pictures are drawn anew from the real numbers, and must be the files shown. */
class PicturesTest {

  private static final Pattern NUMBER = Pattern.compile("-?\\d+([.,]\\d+)?");

  private static Arguments picture(String name, Supplier<String> drawn) {
    return arguments(Path.of("exercises/kata", name), drawn);
  }

  static Stream<Arguments> pictures() {
    return Stream.of(
        picture("stage1/slope.svg", SlopePicture::draw),
        picture("stage2/loss.svg", LossPicture::draw),
        picture("stage2/deltas.svg", DeltasPicture::draw),
        picture("stage2/transpose.svg", TransposePicture::draw),
        picture("stage4/learning.svg", CurvesPicture::learning),
        picture("stage5/square.svg", SquarePicture::draw),
        picture("stage6/batches.svg", CurvesPicture::batches),
        picture("stage7/momentum.svg", CurvesPicture::momentum),
        picture("stage8/rivals.svg", RivalsPicture::draw),
        picture("stage9/reading.svg", ReadingPicture::draw),
        picture("stage9/hidden.svg", DigitPictures::hidden),
        picture("stage9/worst.svg", DigitPictures::worst),
        picture("stage10/neuron.svg", NeuronPicture::draw));
  }

  /** The lesson shows the picture, and its alt text has no number that the picture has not. */
  @ParameterizedTest
  @MethodSource("pictures")
  void isWhatIsDrawnNow(Path shown, Supplier<String> draw) throws IOException {
    String drawn = draw.get();
    ApprovedText.check(shown, drawn);
    String image = "(?m)^!\\[([^\\]]+)]\\(" + Pattern.quote(shown.getFileName() + ")") + "$";
    List<MatchResult> images =
        Pattern.compile(image)
            .matcher(Files.readString(shown.resolveSibling("README.md")))
            .results()
            .toList();
    assertThat(images).as("%s in its lesson", shown).isNotEmpty();
    assertThat(NUMBER.matcher(images.get(0).group(1)).results().map(MatchResult::group))
        .as("numbers in the alt text of %s", shown)
        .allMatch(drawn::contains);
  }
}
