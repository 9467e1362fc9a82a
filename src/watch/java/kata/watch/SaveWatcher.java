package kata.watch;

import io.methvin.watcher.DirectoryWatcher;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedSet;

/** Tells that one of the kata's Java files was saved, and which stages changed by it. */
final class SaveWatcher {

  private static final int POLL_MILLIS = 1000;

  private final Runnable saved;
  private volatile Map<Path, Long> seen = WatchedFiles.stamps();

  /**
   * @param saved is told, on other threads, and perhaps more than once
   */
  SaveWatcher(Runnable saved) {
    this.saved = saved;
  }

  void start() {
    try {
      DirectoryWatcher watcher =
          DirectoryWatcher.builder()
              .paths(WatchedFiles.FOLDERS)
              .fileHashing(false)
              .listener(event -> save(event.path()))
              .build();
      startThread("files", watcher::watch);
    } catch (IOException unable) {
      // Polling is left.
    }
    startThread("poll", this::poll);
  }

  /** Runs beside the program, and ends with it. */
  static void startThread(String name, Runnable body) {
    Thread thread = new Thread(body, name);
    thread.setDaemon(true);
    thread.start();
  }

  /** Network drives and containers may not tell of a save, so the files are looked at as well. */
  private void poll() {
    while (true) {
      try {
        Thread.sleep(POLL_MILLIS);
        if (!WatchedFiles.stamps().equals(seen)) {
          saved.run();
        }
      } catch (InterruptedException nobodyAsked) {
        // Then it is a second shorter.
      }
    }
  }

  private void save(Path file) {
    if (String.valueOf(file).endsWith(".java")) {
      saved.run();
    }
  }

  /** The files as they were at the last look. */
  Map<Path, Long> seen() {
    return seen;
  }

  /** Looks at the files; the stages that changed since the last look, 0 for given files. */
  SortedSet<Integer> look() {
    Map<Path, Long> before = seen;
    seen = WatchedFiles.stamps();
    return WatchedFiles.changed(before, seen);
  }
}
