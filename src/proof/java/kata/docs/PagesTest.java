package kata.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kata.rejudge.StepTests;
import kata.step.StepId;
import org.junit.jupiter.api.Test;

/** What the pages name is there: links, anchors, screens, steps. */
class PagesTest {

  private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
  private static final MarkdownPage README = new MarkdownPage("README.md");

  @Test
  void linksLeadSomewhere() throws IOException {
    for (MarkdownPage page : MarkdownPage.all()) {
      for (String link : page.found(LINK)) {
        if (!link.matches("https?:.*")) {
          String[] parts = link.split("#", 2);
          Path own = Path.of(page.file());
          Path target = parts[0].isEmpty() ? own : own.resolveSibling(parts[0]).normalize();
          assertThat(target).as("%s links to %s", page, link).exists();
          if (parts.length == 2) {
            assertThat(anchors(target)).as("%s links to %s", page, link).contains(parts[1]);
          }
        }
      }
    }
  }

  /** As GitHub makes them of headings. */
  private static Set<String> anchors(Path page) throws IOException {
    return Files.readString(page)
        .lines()
        .filter(line -> line.matches("#+ .*"))
        .map(line -> line.replaceFirst("#+ ", "").toLowerCase(Locale.ROOT))
        .map(line -> line.replaceAll("[^\\w\\- ]", "").replace(' ', '-'))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void screensAreTheApprovedOnes() throws IOException {
    for (String screen : List.of("freshClone", "oneWrongAnswer")) {
      Path approved = Path.of("src/proof/java/kata/report/ScreenTest." + screen + ".approved.txt");
      String plain =
          Files.readString(approved).replace("\r", "").split("(?m)^Hint|^-{80}")[0].strip();
      assertThat(README.raw()).contains(plain);
    }
  }

  /** As happens when a page is wrapped anew below a table. */
  @Test
  void noItemOfAListBeginsWithinALine() throws IOException {
    for (MarkdownPage page : MarkdownPage.all()) {
      assertThat(page.found(Pattern.compile("(\\S - \\*\\*.*)"))).as("%s", page).isEmpty();
    }
  }

  /** The approved screens tell of a kata of their own; on the front page it must be this one. */
  @Test
  void screensShowTheStepsThereAre() throws IOException {
    List<String> core =
        StepTests.all().values().stream()
            .filter(step -> step.stage() <= 5)
            .map(StepId::toString)
            .toList();
    List<String> shown = README.found(Pattern.compile("[+>x.](\\d+\\.\\d+)\\b"));
    assertThat(shown.subList(0, core.size())).isEqualTo(core);
    assertThat(shown.subList(core.size(), 2 * core.size())).isEqualTo(core);
    assertThat(README.found(Pattern.compile("of (\\d+) steps done")))
        .containsOnly(String.valueOf(core.size()));
  }

  @Test
  void stepsInPagesExist() throws IOException {
    Set<String> steps =
        StepTests.all().keySet().stream().map(StepTests::method).collect(Collectors.toSet());
    String types =
        steps.stream().map(step -> step.split("\\.")[0]).collect(Collectors.joining("|"));
    for (MarkdownPage page : MarkdownPage.all()) {
      assertThat(steps)
          .as("%s", page)
          .containsAll(page.found(Pattern.compile("`((?:" + types + ")\\.[a-z]\\w*)`")));
    }
  }
}
