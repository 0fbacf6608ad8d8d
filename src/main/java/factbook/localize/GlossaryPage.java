package factbook.localize;

import factbook.fact.Book;
import factbook.fact.Fact;
import factbook.fact.GlossaryEntry;
import factbook.fact.Label;
import factbook.fact.Measure;
import factbook.fact.Property;
import factbook.fact.Script;
import factbook.fact.Subject;
import factbook.figure.Comparator;
import factbook.figure.Figure;
import factbook.figure.Unit;
import factbook.script.Converter;
import factbook.site.Part;
import factbook.site.Site;
import factbook.view.GlossaryView;
import factbook.view.GlossaryView.ComparatorView;
import factbook.view.GlossaryView.FixedView;
import factbook.view.GlossaryView.NameView;
import factbook.view.GlossaryView.TermView;
import factbook.view.GlossaryView.TermsView;
import factbook.view.GlossaryView.UnitView;
import factbook.view.LayoutView;
import factbook.view.LegendView;
import factbook.view.QuotedView;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The words of the book in one script: its names, what it counts, and how it reads figures. */
final class GlossaryPage {
  private final Site site;
  private final Names names;
  private final Wording wording;
  private final Words words;
  private final Links links;
  private final Texts texts;
  private final Order order;
  private final Map<Script, Converter> converters;

  GlossaryPage(
      Site site,
      Names names,
      Wording wording,
      Words words,
      Links links,
      Texts texts,
      Order order,
      Map<Script, Converter> converters) {
    this.site = site;
    this.names = names;
    this.wording = wording;
    this.words = words;
    this.links = links;
    this.texts = texts;
    this.order = order;
    this.converters = converters;
  }

  GlossaryView of(LayoutView layout, LegendView legend, Part part, String page) {
    List<Subject> subjects = order.divided();
    Part rest = new Part(1, 1, behind(subjects, part.from()), behind(subjects, part.to()));
    boolean isFirst = part.isFirst();
    return new GlossaryView(
        layout,
        scripts().stream().map(wording::script).toList(),
        order.sorted(part.of(subjects)).stream().map(subject -> name(subject, page)).toList(),
        rest.of(fixed()),
        isFirst ? comparators(page) : List.of(),
        isFirst ? groups(page) : List.of(),
        isFirst ? site.book().vocabulary().units().stream().map(this::unit).toList() : List.of(),
        isFirst ? legend : new LegendView(List.of()));
  }

  /** A place in the list of names and fixed forms, counted from the first fixed form. */
  private static int behind(List<Subject> subjects, int place) {
    return Math.max(0, place - subjects.size());
  }

  private List<Script> scripts() {
    return site.book().settings().scripts();
  }

  private NameView name(Subject subject, String page) {
    return new NameView(
        links.subject(page, subject.id()),
        scripts().stream().map(script -> form(subject.name(), script)).toList(),
        subject.pinyin(),
        wording.subject(subject.kind()));
  }

  private QuotedView form(String authored, Script script) {
    Converter converter = Objects.requireNonNull(converters.get(script), script.tag());
    return names.quoted(converter.convert(authored), script);
  }

  /** What stands in the glossary, and the readings that the editor has settled. */
  private List<FixedView> fixed() {
    Book book = site.book();
    List<FixedView> fixed = new ArrayList<>();
    for (GlossaryEntry entry : book.glossary()) {
      fixed.add(
          new FixedView(
              names.quoted(entry.hans(), Script.HANS),
              names.quoted(entry.hant(), Script.HANT),
              entry.pinyin(),
              words.say(sort(entry.kind())),
              null));
    }
    book.settled()
        .forEach(
            settled ->
                fixed.add(
                    new FixedView(
                        names.quoted(settled.text(), Script.HANS),
                        names.quoted(settled.reading(), Script.HANT),
                        null,
                        words.say(Word.TERM),
                        names.text(settled.because()))));
    return fixed;
  }

  private static Word sort(GlossaryEntry.Kind kind) {
    return switch (kind) {
      case PLACE -> Word.PLACE_ENTITY;
      case PERSON -> Word.PERSON;
      case ORG -> Word.ORGANISATION;
      case EVENT -> Word.EVENT_ENTITY;
      case TERM -> Word.TERM;
      case SHIELD -> Word.SHIELD;
    };
  }

  /** The comparators that figures of the book have, in the order of the rules. */
  private List<ComparatorView> comparators(String page) {
    List<ComparatorView> views = new ArrayList<>();
    for (Comparator comparator : Comparator.values()) {
      example(comparator)
          .ifPresent(
              fact ->
                  views.add(
                      new ComparatorView(
                          words.say(sign(comparator)),
                          words.say(rule(comparator)),
                          texts.figures().of(fact, page))));
    }
    return views;
  }

  /** The shortest figure shows the word best. */
  private Optional<Fact> example(Comparator comparator) {
    return site.facts().values().stream()
        .filter(
            fact -> {
              Figure figure = Figures.figure(fact);
              return figure != null
                  && !fact.isComputed()
                  && !figure.isOrdinal()
                  && figure.comparator() == comparator;
            })
        .min(
            java.util.Comparator.comparing((Fact fact) -> fact.kind())
                .thenComparing(fact -> texts.figures().text(fact).length())
                .thenComparing(Fact::id));
  }

  private static Word sign(Comparator comparator) {
    return switch (comparator) {
      case EXACT -> Word.SIGN_EXACT;
      case OVER_A_LITTLE -> Word.SIGN_OVER_A_LITTLE;
      case MORE_THAN -> Word.SIGN_MORE_THAN;
      case AT_LEAST -> Word.SIGN_AT_LEAST;
      case LESS_THAN -> Word.SIGN_LESS_THAN;
      case AT_MOST -> Word.SIGN_AT_MOST;
      case NEARLY -> Word.SIGN_NEARLY;
      case ABOUT -> Word.SIGN_ABOUT;
      case RANGE -> Word.SIGN_RANGE;
      case SOME -> Word.SIGN_SOME;
      case MORE_THAN_HALF -> Word.SIGN_MORE_THAN_HALF;
    };
  }

  private static Word rule(Comparator comparator) {
    return switch (comparator) {
      case EXACT -> Word.RULE_EXACT;
      case OVER_A_LITTLE -> Word.RULE_OVER_A_LITTLE;
      case MORE_THAN -> Word.RULE_MORE_THAN;
      case AT_LEAST -> Word.RULE_AT_LEAST;
      case LESS_THAN -> Word.RULE_LESS_THAN;
      case AT_MOST -> Word.RULE_AT_MOST;
      case NEARLY -> Word.RULE_NEARLY;
      case ABOUT -> Word.RULE_ABOUT;
      case RANGE -> Word.RULE_RANGE;
      case SOME -> Word.RULE_SOME;
      case MORE_THAN_HALF -> Word.RULE_MORE_THAN_HALF;
    };
  }

  private List<TermsView> groups(String page) {
    Map<String, Integer> stated = new LinkedHashMap<>();
    site.facts().values().forEach(fact -> stated.merge(fact.property().id(), 1, Integer::sum));
    List<TermsView> groups = new ArrayList<>();
    for (Label group : site.book().vocabulary().groups().values()) {
      List<TermView> terms =
          site.book().vocabulary().properties().values().stream()
              .filter(property -> property.group().equals(group.id()))
              .filter(property -> stated.containsKey(property.id()))
              .map(property -> term(property, page, stated.getOrDefault(property.id(), 0)))
              .toList();
      if (!terms.isEmpty()) {
        groups.add(new TermsView(group.id(), names.text(group.label()), terms));
      }
    }
    return groups;
  }

  private TermView term(Property property, String page, int facts) {
    String symbol = property.unit().symbol();
    return new TermView(
        property.id(),
        links.property(page, property.id()),
        names.text(property.label()),
        words.say(measure(property)),
        symbol.isEmpty() ? null : names.text(symbol),
        names.optional(property.description()),
        facts);
  }

  private static Word measure(Property property) {
    Measure measure = property.measure();
    if (measure == null) {
      return switch (property.type()) {
        case DATE -> Word.DATE_VALUE;
        case ENTITY -> Word.ENTITY_VALUE;
        default -> Word.TEXT_VALUE;
      };
    }
    return switch (measure) {
      case STOCK -> Word.STOCK;
      case FLOW -> Word.FLOW;
      case CUMULATIVE -> Word.CUMULATIVE;
      case RATE -> Word.RATE;
      case RANK -> Word.PLACE_IN_ORDER;
    };
  }

  /** Spellings that differ in script only are one. */
  private UnitView unit(Unit unit) {
    String symbol = names.text(unit.symbol());
    Converter traditional = converters.get(Script.HANT);
    List<String> all = new ArrayList<>(unit.aliases());
    all.add(unit.symbol());
    List<String> aliases =
        unit.aliases().stream()
            .filter(
                alias ->
                    traditional == null
                        || all.stream()
                            .filter(other -> !other.equals(alias))
                            .noneMatch(other -> traditional.convert(other).equals(alias)))
            .map(names::text)
            .filter(alias -> !alias.equals(symbol))
            .distinct()
            .toList();
    return new UnitView(symbol, aliases);
  }
}
