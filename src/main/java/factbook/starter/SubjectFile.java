package factbook.starter;

import factbook.diagnostic.Diagnostics;
import factbook.text.Span;
import factbook.text.TextFile;
import factbook.yaml.YamlNode;
import factbook.yaml.YamlNode.Entry;
import factbook.yaml.YamlNode.Mapping;
import factbook.yaml.YamlNode.Scalar;
import factbook.yaml.YamlNode.Sequence;
import factbook.yaml.YamlReader;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The file of a park or entity, to which entries are added as text: every byte that the editor
 * typed stays, comments and order included.
 */
final class SubjectFile {
  /** The lists of a subject, in the order in which they stand. */
  private static final List<String> LISTS = List.of("facts", "events", "relations");

  private final TextFile file;
  private final Mapping root;

  private SubjectFile(TextFile file, Mapping root) {
    this.file = file;
    this.root = root;
  }

  /** Reads a file; null where it is no list of keys, each on lines of its own. */
  static @Nullable SubjectFile read(TextFile file, Diagnostics diagnostics) {
    YamlNode root = YamlReader.read(file, diagnostics);
    if (root == null) {
      return null;
    }
    if (root instanceof Mapping mapping && !isInBrackets(root)) {
      return new SubjectFile(file, mapping);
    }
    diagnostics.add(
        file.start(),
        StarterCode.NO_PLACE,
        "“" + file.path() + "” has no keys on lines of their own, so nothing can be added to it",
        "type each key of the file on a line of its own");
    return null;
  }

  private static boolean isInBrackets(YamlNode node) {
    return node.span().text().startsWith("{") || node.span().text().startsWith("[");
  }

  /** The ids of its facts and events. */
  Set<String> ids() {
    Set<String> ids = new TreeSet<>();
    for (String list : List.of("facts", "events")) {
      if (value(list) instanceof Sequence sequence) {
        sequence.items().forEach(item -> addId(item, ids));
      }
    }
    return ids;
  }

  private static void addId(YamlNode item, Set<String> ids) {
    if (item instanceof Mapping mapping) {
      for (Entry entry : mapping.entries()) {
        if (entry.key().text().equals("id") && entry.value() instanceof Scalar id) {
          ids.add(id.text());
        }
      }
    }
  }

  private @Nullable YamlNode value(String key) {
    return root.entries().stream()
        .filter(entry -> entry.key().text().equals(key))
        .map(Entry::value)
        .findFirst()
        .orElse(null);
  }

  /**
   * The text of the file with an entry more at the end of a list; null, with a mistake, where the
   * list stands in brackets.
   *
   * @param list {@code facts} or {@code events}
   * @param keys the lines of the entry
   */
  @Nullable String with(String list, List<String> keys, Diagnostics diagnostics) {
    YamlNode value = value(list);
    if (value == null) {
      return inserted(beginOf(list), list + ":\n" + entry("", keys));
    }
    if (!(value instanceof Sequence sequence)
        || sequence.items().isEmpty()
        || isInBrackets(sequence)) {
      diagnostics.add(
          first(value.span()),
          StarterCode.NO_PLACE,
          "“" + list + "” is no list with each entry on lines of its own",
          "type each entry behind “- ” on a line of its own, or remove the empty list");
      return null;
    }
    String indent = " ".repeat(sequence.span().column() - 1);
    return inserted(endOfLine(sequence), entry(indent, keys));
  }

  private static Span first(Span span) {
    return span.isOnOneLine() ? span : span.part(0, span.text().indexOf('\n'));
  }

  private static String entry(String indent, List<String> keys) {
    return indent + "- " + String.join("\n" + indent + "  ", keys) + "\n";
  }

  /** Where a list begins that is not there yet: before those that come after it. */
  private int beginOf(String list) {
    List<String> later = LISTS.subList(LISTS.indexOf(list) + 1, LISTS.size());
    for (Entry entry : root.entries()) {
      if (later.contains(entry.key().text())) {
        int line = entry.key().span().line();
        // What is said right above a key belongs to it.
        while (line > 1 && file.lineText(line - 1).startsWith("#")) {
          line--;
        }
        return file.lineStart(line);
      }
    }
    return endOfLine(root);
  }

  /** The place behind the line on which a value ends. */
  private int endOfLine(YamlNode node) {
    int end = end(node);
    String text = file.text();
    while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    int next = text.indexOf('\n', end);
    return next < 0 ? text.length() : next + 1;
  }

  /** Where the last text of a value ends: a block itself goes on to what follows it. */
  private static int end(YamlNode node) {
    if (isInBrackets(node)) {
      return node.span().end();
    }
    if (node instanceof Mapping mapping && !mapping.entries().isEmpty()) {
      return end(mapping.entries().get(mapping.entries().size() - 1).value());
    }
    if (node instanceof Sequence sequence && !sequence.items().isEmpty()) {
      return end(sequence.items().get(sequence.items().size() - 1));
    }
    return node.span().end();
  }

  private String inserted(int at, String added) {
    String before = file.text().substring(0, at);
    String text =
        before
            + (before.isEmpty() || before.endsWith("\n") ? "" : "\n")
            + added
            + file.text().substring(at);
    Diagnostics mistakes = new Diagnostics();
    YamlReader.read(new TextFile(file.path(), text), mistakes);
    if (mistakes.hasErrors()) {
      throw new IllegalStateException(
          Objects.toString(mistakes.sorted().get(0).where()) + ": the new entry does not fit");
    }
    return text;
  }
}
