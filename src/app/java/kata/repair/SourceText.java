package kata.repair;

import java.net.URI;
import javax.tools.SimpleJavaFileObject;

/** A Java source that is in no file, for the compiler. */
public final class SourceText extends SimpleJavaFileObject {

  private final String text;

  /**
   * @param className such as {@code kata.stage2.Delta}
   */
  public SourceText(String className, String text) {
    super(URI.create("string:///" + className.replace('.', '/') + ".java"), Kind.SOURCE);
    this.text = text;
  }

  @Override
  public String getName() {
    return toUri().getPath().substring(1);
  }

  @Override
  public CharSequence getCharContent(boolean ignoreEncodingErrors) {
    return text;
  }
}
