package kata.play;

import java.awt.AWTError;
import java.awt.Desktop;
import java.io.IOException;
import java.net.URI;

/** Opens the reader's browser where there is one. The address was printed, so it may fail. */
public final class Browser {

  private Browser() {}

  /** Tries the desktop, then the way of Linux desktops; gives up in silence. */
  public static void open(URI address) {
    if (!onDesktop(address)) {
      byXdgOpen(address);
    }
  }

  private static boolean onDesktop(URI address) {
    try {
      Desktop.getDesktop().browse(address);
      return true;
    } catch (IOException | RuntimeException | LinkageError | AWTError noDesktop) {
      return false;
    }
  }

  private static void byXdgOpen(URI address) {
    try {
      new ProcessBuilder("xdg-open", address.toString())
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start();
    } catch (IOException noSuchProgram) {
      // Then the reader copies the address.
    }
  }
}
