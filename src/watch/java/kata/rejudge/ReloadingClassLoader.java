package kata.rejudge;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.ProtectionDomain;
import java.security.cert.Certificate;
import java.util.Map;

/**
 * Loads replaced classes, and all that need them, so that the same tests can judge another version
 * of a step. What needs none of them stays: the JVM has learnt to run it fast. The board and these
 * tools stay, too: the engines keep what they saw of them first.
 */
public final class ReloadingClassLoader extends ClassLoader {

  private static final ProtectionDomain OWN = ReloadingClassLoader.class.getProtectionDomain();

  private final Map<String, byte[]> replaced;
  private final ReloadRule needs;
  private final ProtectionDomain home;

  /**
   * @param replaced class files to use in place of those on the class path
   */
  public ReloadingClassLoader(Map<String, byte[]> replaced) {
    this(replaced, OWN);
  }

  private ReloadingClassLoader(Map<String, byte[]> replaced, ProtectionDomain home) {
    super(ReloadingClassLoader.class.getClassLoader());
    this.replaced = replaced;
    this.needs = new ReloadRule(replaced.keySet());
    this.home = home;
  }

  /**
   * @param replaced class files to use in place of those on the class path
   * @param folder where they lie as well, so that they can be searched for calls of exit
   */
  public static ReloadingClassLoader of(Map<String, byte[]> replaced, Path folder)
      throws IOException {
    CodeSource source = new CodeSource(folder.toUri().toURL(), (Certificate[]) null);
    return new ReloadingClassLoader(replaced, new ProtectionDomain(source, null));
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (!needs.isFresh(name)) {
      return super.loadClass(name, resolve);
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      return loaded != null ? loaded : define(name);
    }
  }

  private Class<?> define(String name) throws ClassNotFoundException {
    try {
      boolean own = !replaced.containsKey(name);
      byte[] bytes = own ? read(name) : replaced.get(name);
      return defineClass(name, bytes, 0, bytes.length, own ? OWN : home);
    } catch (IOException unreadable) {
      throw new ClassNotFoundException(name, unreadable);
    }
  }

  private byte[] read(String name) throws IOException, ClassNotFoundException {
    try (InputStream file = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
      if (file == null) {
        throw new ClassNotFoundException(name);
      }
      return file.readAllBytes();
    }
  }
}
