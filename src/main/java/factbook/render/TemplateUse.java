package factbook.render;

import factbook.diagnostic.Diagnostics;
import factbook.diagnostic.Suggestion;
import factbook.text.TextFile;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.stream.Collectors;

/** Finds files of a book's own {@code templates} that do nothing. */
public final class TemplateUse {
  private final List<TextFile> own;
  private final Map<String, TextFile> builtIn;
  private final Diagnostics diagnostics;

  private TemplateUse(List<TextFile> own, Diagnostics diagnostics) {
    this.own = own;
    this.builtIn =
        BuiltIn.files().stream()
            .collect(
                Collectors.toMap(TemplateUse::name, file -> file, (one, two) -> one, TreeMap::new));
    this.diagnostics = diagnostics;
  }

  /**
   * Warns of a template or program that nothing loads, and of one that is the built-in one to the
   * letter. Style sheets are all joined: none is unused.
   *
   * @param own the files of the book's folder {@code templates}
   */
  public static void check(List<TextFile> own, Diagnostics diagnostics) {
    TemplateUse use = new TemplateUse(own, diagnostics);
    use.checkUsed();
    // The folder that holds all of them is where the built-in ones come from.
    Set<String> names = own.stream().map(TemplateUse::name).collect(Collectors.toSet());
    if (!names.containsAll(use.builtIn.keySet())) {
      use.checkCopies();
    }
  }

  private static String name(TextFile file) {
    return file.path().substring(file.path().lastIndexOf('/') + 1);
  }

  private void checkUsed() {
    Map<String, TextFile> all = new TreeMap<>(builtIn);
    own.forEach(file -> all.put(name(file), file));
    Set<String> used = used(all);
    for (TextFile file : own) {
      String name = name(file);
      if (!name.endsWith(".css") && !used.contains(name)) {
        diagnostics.add(
            file.start(),
            RenderCode.UNUSED,
            "nothing loads “" + name + "”",
            Suggestion.hint(
                name,
                builtIn.keySet(),
                name.endsWith(".js")
                    ? "name it in a template: <@layout.page \"class\" \""
                        + name.substring(0, name.length() - ".js".length())
                        + "\">, or remove the file"
                    : "import it in a template that a page has, or remove the file"));
      }
    }
  }

  /** The names of what pages have, and of what that loads in turn. */
  private Set<String> used(Map<String, TextFile> all) {
    Set<String> used = new TreeSet<>(builtIn.keySet());
    Deque<String> unread = new ArrayDeque<>(used);
    while (!unread.isEmpty()) {
      TextFile file = all.get(unread.pop());
      for (String loaded : file == null ? Set.<String>of() : loads(file, all.keySet())) {
        if (used.add(loaded)) {
          unread.push(loaded);
        }
      }
    }
    return used;
  }

  private static Set<String> loads(TextFile file, Set<String> names) {
    Set<String> loads = new TreeSet<>();
    if (file.path().endsWith(".ftlh")) {
      Matcher other = TemplateLint.OTHER_TEMPLATE.matcher(file.text());
      while (other.find()) {
        loads.add(other.group(1));
      }
      for (String name : names) {
        // A program is named without its ending, as an argument of the layout.
        if (name.endsWith(".js")
            && file.text().contains("\"" + name.substring(0, name.length() - 3) + "\"")) {
          loads.add(name);
        }
      }
    }
    return loads;
  }

  private void checkCopies() {
    for (TextFile file : own) {
      TextFile same = builtIn.get(name(file));
      if (same != null && same.text().equals(file.text())) {
        diagnostics.add(
            file.start(),
            RenderCode.NEEDLESS_COPY,
            "“" + name(file) + "” is the built-in one, to the letter",
            "change it, or remove it: it would hide what later versions mend");
      }
    }
  }
}
