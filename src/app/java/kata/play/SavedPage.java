package kata.play;

import static java.util.stream.Collectors.partitioningBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import kata.guard.Deadline;

/** A page as one file that needs neither a server nor a network. */
public final class SavedPage {

  private static final Pattern STYLE =
      Pattern.compile("<link rel=\"stylesheet\" href=\"([\\w.]+)\">");

  /** What a mail or a repository still takes. */
  private static final int MOST_BYTES = 8_000_000;

  private static final Pattern SCRIPT = Pattern.compile("<script src=\"([\\w.]+)\"></script>");

  private static final Set<String> ALONE = Set.of("forward", "back", "step");

  private SavedPage() {}

  /** Says why there is nothing to save: the training does not come to its end, or is too large. */
  public static final class Unfinished extends Exception {
    private static final long serialVersionUID = 1;

    private Unfinished(String what, String where) {
      super(what + "\n" + where);
    }
  }

  /**
   * Trains, and writes the page whole or not at all.
   *
   * @param progress told in a sentence what comes next, since it may take a while
   * @throws Unfinished if the training did not go to its end, or the page would be too large
   * @throws IOException if the file cannot be written
   */
  public static void write(Path file, PlaygroundRequest query, Consumer<String> progress)
      throws IOException, Unfinished {
    write(file, query, progress, MOST_BYTES);
  }

  static void write(Path file, PlaygroundRequest query, Consumer<String> progress, int mostBytes)
      throws IOException, Unfinished {
    PlaygroundService studio = new PlaygroundService(Deadline.FRAME);
    PlaygroundService.Shown training = studio.training(query);
    if (training.trouble() != null) {
      throw new Unfinished(training.trouble().what(), training.trouble().where());
    }
    String page = page("/", packed(new Data(training, moments(studio, query, training, progress))));
    if (page.length() > mostBytes) {
      throw new Unfinished(
          String.format(
              Locale.ROOT,
              "The page would have %.1f MB; more than %.1f are not saved.",
              page.length() / 1e6,
              mostBytes / 1e6),
          "Take fewer inputs, hidden neurons or epochs.");
    }
    save(file, page);
  }

  /**
   * Trains on digits, and writes their page whole or not at all. What is drawn there is read by the
   * page itself, with the weights that are written into it.
   *
   * @throws Unfinished if the training did not go to its end
   * @throws IOException if the file cannot be written
   */
  public static void writeDigits(Path file) throws IOException, Unfinished {
    DigitsService.Shown training = new DigitsService(new GuardedStages(Deadline.FRAME)).trained();
    if (!training.isTrained()) {
      throw new Unfinished(training.trouble().what(), training.trouble().where());
    }
    save(file, page(PlaygroundPage.DIGITS, packed(training)));
  }

  private static void save(Path file, String page) throws IOException {
    if (Files.isDirectory(file)) {
      throw new IOException("it is a folder");
    }
    Path whole = file.resolveSibling(file.getFileName() + ".part");
    try {
      Files.writeString(whole, page);
      Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(whole);
    }
  }

  /** All that the page would ask for; calls and slopes only at a few epochs. */
  private record Data(PlaygroundService.Shown training, Map<Integer, Moment> moments) {}

  /**
   * What the page shows of one epoch.
   *
   * @param calls for each sample, those that it goes alone
   * @param together those that all samples go together
   */
  private record Moment(List<List<Call>> calls, List<Call> together, Downhill downhill) {}

  private static Map<Integer, Moment> moments(
      PlaygroundService studio,
      PlaygroundRequest query,
      PlaygroundService.Shown training,
      Consumer<String> progress) {
    Map<Integer, Moment> moments = new TreeMap<>();
    for (Snapshot frame : training.frames()) {
      int epoch = frame.epoch();
      if (epoch == training.epochs() || String.valueOf(epoch).matches("10*|0")) {
        progress.accept(
            "The calls after %s ...".formatted(epoch == 1 ? "1 epoch" : epoch + " epochs"));
        moments.put(epoch, moment(studio, query, epoch, training.samples().inputs().rows()));
      }
    }
    return moments;
  }

  private static Moment moment(
      PlaygroundService studio, PlaygroundRequest query, int epoch, int samples) {
    List<List<Call>> alone = new ArrayList<>();
    List<Call> together = List.of();
    for (int sample = 0; sample < samples; sample++) {
      Map<Boolean, List<Call>> calls =
          studio.calls(query.at(epoch, sample)).stream()
              .collect(partitioningBy(call -> ALONE.contains(call.part())));
      alone.add(calls.get(true));
      together = calls.get(false);
    }
    return new Moment(alone, together, studio.downhill(query.at(epoch, 0)));
  }

  private static String page(String address, String data) {
    String saved = "<script id=\"saved\" type=\"text/plain\">" + data + "</script>\n";
    String page = PlaygroundPage.text(address);
    List<String> allowed = new ArrayList<>();
    page = inlined(STYLE, page, "style", "style-src", allowed);
    page = inlined(SCRIPT, page, "script", "script-src", allowed);
    String policy = "default-src 'none'; img-src data:; " + String.join("; ", allowed);
    String meta =
        "<meta http-equiv=\"Content-Security-Policy\" content=\"" + policy + "\">\n<title>";
    return page.replace("<title>", meta).replaceFirst("(?=<script>)", saved);
  }

  /** Each file in place of its address; the policy lets in just these, by their hashes. */
  private static String inlined(
      Pattern pattern, String page, String tag, String rule, List<String> allowed) {
    StringBuilder hashes = new StringBuilder(rule);
    Matcher matcher = pattern.matcher(page);
    String inlined =
        matcher.replaceAll(
            address -> {
              String text = PlaygroundPage.text("/" + address.group(1));
              hashes.append(" '").append(hash(text)).append("'");
              return Matcher.quoteReplacement("<%1$s>%2$s</%1$s>".formatted(tag, text));
            });
    allowed.add(hashes.toString());
    return inlined;
  }

  private static String hash(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(hash);
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }

  private static String packed(Object data) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Writer out = new OutputStreamWriter(new GZIPOutputStream(bytes), StandardCharsets.UTF_8)) {
      Json.write(data, out);
    }
    return Base64.getEncoder().encodeToString(bytes.toByteArray());
  }
}
