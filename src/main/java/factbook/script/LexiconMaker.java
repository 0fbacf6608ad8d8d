package factbook.script;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Makes a {@link Lexicon}: puts the tables together, finds out how unlikely each word is, and
 * writes it down. The same tables give the same bytes.
 *
 * <p>The cost of a word is −8 ln of its share of all words in the vocabulary's corpus. A word of
 * the tables never costs more than the words that it can be divided into, less a bonus: within
 * itself the longest word wins, and only a word that reaches across its border can break it.
 */
final class LexiconMaker {
  private static final double SCALE = 8;
  private static final long LEAST_TOTAL = 1_000_000;
  private static final int PHRASE_BONUS = 8;
  private static final int SUPPLEMENT_BONUS = 24;

  /** A word is divided into shorter ones: they come first. */
  private static final Comparator<Map.Entry<String, WordKind>> SHORT_FIRST =
      Comparator.comparingInt((Map.Entry<String, WordKind> word) -> word.getKey().length())
          .thenComparing(Map.Entry.comparingByKey());

  private final AfterNumber afterNumber;
  private final Map<String, Integer> frequencies;
  private final double total;
  private final TreeMap<Integer, int[]> characters = new TreeMap<>();
  private final TreeMap<String, Entry> words = new TreeMap<>();

  private record Entry(WordKind kind, String form, boolean changes, int cost) {}

  private record Division(int cost, String form) {}

  /**
   * The tables.
   *
   * @param phrases words of several characters and their forms, the usual one first
   * @param characters single characters and their forms
   * @param supplement our own words and characters, on top of both
   * @param afterNumber how characters convert that no word covers
   * @param frequencies words of the language and how often they were counted; may be empty
   */
  LexiconMaker(
      Map<String, List<String>> phrases,
      Map<String, List<String>> characters,
      Map<String, List<String>> supplement,
      AfterNumber afterNumber,
      Map<String, Integer> frequencies) {
    this.afterNumber = afterNumber;
    this.frequencies = frequencies;
    this.total =
        Math.max(LEAST_TOTAL, frequencies.values().stream().mapToLong(Integer::longValue).sum());
    characters.forEach(this::addCharacter);
    supplement.forEach(this::addCharacter);
    Map<String, WordKind> kinds = new HashMap<>();
    frequencies.keySet().forEach(word -> kinds.put(word, WordKind.VOCABULARY));
    phrases.keySet().forEach(word -> kinds.put(word, WordKind.PHRASE));
    supplement.keySet().forEach(word -> kinds.put(word, WordKind.SUPPLEMENT));
    kinds.entrySet().stream()
        .filter(word -> word.getKey().codePointCount(0, word.getKey().length()) > 1)
        .sorted(SHORT_FIRST)
        .forEach(
            word -> {
              String text = word.getKey();
              add(text, word.getValue(), phrases.get(text), supplement.get(text));
            });
  }

  private void addCharacter(String from, List<String> forms) {
    if (from.codePointCount(0, from.length()) == 1) {
      int[] codePoints =
          (forms.isEmpty() ? List.of(from) : forms)
              .stream().mapToInt(form -> form.codePointAt(0)).toArray();
      characters.put(from.codePointAt(0), codePoints);
    }
  }

  private void add(
      String word, WordKind kind, @Nullable List<String> phrase, @Nullable List<String> own) {
    Division division = divide(word);
    int counted = cost(frequencies.getOrDefault(word, 0));
    if (kind == WordKind.VOCABULARY
        && (counted >= division.cost
            || isDisputed(word, division)
            || afterNumber.knows(word.charAt(0)))) {
      return; // its parts say as much, or more
    }
    String plain = byCharacter(word);
    String form = division.form;
    if (own != null) {
      form = own.isEmpty() ? phrase == null ? plain : phrase.get(0) : own.get(0);
    } else if (phrase != null) {
      form = phrase.get(0);
    }
    int cost =
        switch (kind) {
          case VOCABULARY -> counted;
          case PHRASE -> Math.min(counted, division.cost - PHRASE_BONUS);
          case SUPPLEMENT -> Math.min(counted, division.cost - SUPPLEMENT_BONUS);
        };
    boolean changes = !form.equals(plain) || afterNumber.knows(word.charAt(0));
    words.put(word, new Entry(kind, form, changes, Math.max(1, cost)));
  }

  /** Whether a word of the tables within a word would have another form than the division gives. */
  private boolean isDisputed(String word, Division division) {
    for (int from = 0; from < word.length(); from++) {
      for (int to = from + 2; to <= word.length(); to++) {
        Entry entry = words.get(word.substring(from, to));
        if (entry != null && entry.changes && !division.form.startsWith(entry.form, from)) {
          return true;
        }
      }
    }
    return false;
  }

  /** The likeliest way to divide a word into shorter ones. */
  private Division divide(String word) {
    Division[] best = new Division[word.length() + 1];
    best[word.length()] = new Division(0, "");
    for (int from = word.length() - 1; from >= 0; from--) {
      int first = Character.charCount(word.codePointAt(from));
      if (Character.isLowSurrogate(word.charAt(from))) {
        continue;
      }
      best[from] = unitAndRest(word, from, best[from + first]);
      for (int to = from + first + 1; to <= word.length(); to++) {
        Entry entry = words.get(word.substring(from, to));
        if (entry != null && best[to] != null && entry.cost + best[to].cost <= best[from].cost) {
          best[from] = new Division(entry.cost + best[to].cost, entry.form + best[to].form);
        }
      }
    }
    return best[0];
  }

  private Division unitAndRest(String word, int from, Division rest) {
    String character = Character.toString(word.codePointAt(from));
    int cost = cost(frequencies.getOrDefault(character, 0));
    return new Division(cost + rest.cost, byCharacter(word, from) + rest.form);
  }

  private int cost(int count) {
    return (int) Math.round(-SCALE * Math.log(Math.max(count, 0.5) / total));
  }

  private String byCharacter(String word) {
    StringBuilder forms = new StringBuilder();
    for (int at = 0; at < word.length(); at += Character.charCount(word.codePointAt(at))) {
      forms.append(byCharacter(word, at));
    }
    return forms.toString();
  }

  private String byCharacter(String word, int at) {
    if (afterNumber.decides(word.toCharArray(), at)) {
      return Character.toString(afterNumber.form(word.charAt(at)));
    }
    int[] forms = characters.get(word.codePointAt(at));
    return Character.toString(forms == null ? word.codePointAt(at) : forms[0]);
  }

  /** The lexicon as {@link Lexicon} reads it. */
  byte[] bytes() {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      DataOutputStream out = new DataOutputStream(bytes);
      writeWords(out);
      writeUnitCosts(out);
      writeCharacters(out);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new AssertionError("memory cannot fail", e);
    }
  }

  private void writeWords(DataOutputStream out) throws IOException {
    List<String> sorted = List.copyOf(words.keySet());
    List<Branch> nodes = new ArrayList<>();
    nodes.add(new Branch(0, sorted.size(), 0));
    StringBuilder units = new StringBuilder("\0");
    StringBuilder children = new StringBuilder();
    for (int i = 0; i < nodes.size(); i++) {
      int before = nodes.size();
      nodes.get(i).addChildren(sorted, nodes, units);
      children.append((char) (nodes.size() - before));
    }
    byte[] kinds = new byte[nodes.size()];
    StringBuilder costs = new StringBuilder();
    StringBuilder lengths = new StringBuilder();
    StringBuilder forms = new StringBuilder();
    for (int i = 0; i < kinds.length; i++) {
      Branch node = nodes.get(i);
      Entry entry = node.isWord(sorted) ? words.get(sorted.get(node.from)) : null;
      costs.append((char) (entry == null ? 0 : entry.cost));
      kinds[i] = entry == null ? 0 : entry.kind.number(entry.changes);
      if (entry != null && entry.changes) {
        lengths.append((char) entry.form.length());
        forms.append(entry.form);
      }
    }
    out.writeInt(sorted.stream().mapToInt(String::length).max().orElse(0));
    out.writeInt(kinds.length);
    out.writeChars(units.toString());
    out.writeChars(children.toString());
    out.write(kinds);
    out.writeChars(costs.toString());
    out.writeInt(lengths.length());
    out.writeChars(lengths.toString());
    out.writeInt(forms.length());
    out.writeChars(forms.toString());
  }

  /** The words {@code from} to {@code to}, which begin with the same {@code depth} units. */
  private record Branch(int from, int to, int depth) {
    /** A word that ends here is the first of those that go on. */
    boolean isWord(List<String> sorted) {
      return depth > 0 && sorted.get(from).length() == depth;
    }

    void addChildren(List<String> sorted, List<Branch> nodes, StringBuilder units) {
      int first = isWord(sorted) ? from + 1 : from;
      while (first < to) {
        char unit = sorted.get(first).charAt(depth);
        int last = first;
        while (last < to && sorted.get(last).charAt(depth) == unit) {
          last++;
        }
        nodes.add(new Branch(first, last, depth + 1));
        units.append(unit);
        first = last;
      }
    }
  }

  private void writeUnitCosts(DataOutputStream out) throws IOException {
    char[] costs = new char[1 << Character.SIZE];
    Arrays.fill(costs, (char) cost(0));
    frequencies.forEach(
        (word, count) -> {
          if (word.length() == 1) {
            costs[word.charAt(0)] = (char) cost(count);
          }
        });
    out.writeChars(String.valueOf(costs));
  }

  private void writeCharacters(DataOutputStream out) throws IOException {
    out.writeInt(characters.size());
    for (Map.Entry<Integer, int[]> character : characters.entrySet()) {
      out.writeInt(character.getKey());
      out.writeByte(character.getValue().length);
      for (int form : character.getValue()) {
        out.writeInt(form);
      }
    }
  }
}
