package kata.repair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import kata.repair.Parsed.Method;

/** The private methods of a class, and what calls them. */
record Helpers(StepSource source) {

  /** Those that code calls, and those that these call, in the order of the file. */
  List<Method> of(String code) {
    SortedSet<Method> helpers = new TreeSet<>(Comparator.comparing(Method::start));
    add(code, helpers);
    return List.copyOf(helpers);
  }

  private void add(String code, Set<Method> helpers) {
    for (Method one : source.methods()) {
      if (one.isPrivate() && calls(code, one.name()) && helpers.add(one)) {
        add(source.code(one), helpers);
      }
    }
  }

  private boolean calls(String code, String name) {
    String own = "(?:this|(?:\\w+\\.)*" + source.type() + ")\\s*";
    String call = "(?<![\\w.])(?:%s::\\s*%s\\b|(?:%s\\.\\s*)?%s\\s*\\()";
    return Pattern.compile(call.formatted(own, name, own, name)).matcher(code).find();
  }

  /** Those of these names that nothing calls but this method, and each other. */
  List<Method> orphans(Set<String> names, String caller) {
    if (!source.parsed().errors().isEmpty()) {
      return List.of();
    }
    List<Method> orphans = new ArrayList<>(source.methods());
    orphans.removeIf(one -> !one.isPrivate() || !names.contains(one.name()));
    boolean fewer = true;
    while (fewer) {
      List<Method> cut = new ArrayList<>(orphans);
      cut.addAll(source.methods(caller));
      String rest = source.without(cut).text();
      fewer = orphans.removeIf(one -> calls(rest, one.name()));
    }
    return orphans;
  }
}
