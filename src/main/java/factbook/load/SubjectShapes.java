package factbook.load;

import static factbook.load.Key.optional;
import static factbook.load.Key.required;

import factbook.date.EdtfDate;
import factbook.fact.Computation;
import factbook.fact.Kind;
import factbook.fact.Rank;
import factbook.fact.SubjectKind;
import factbook.load.Names.Target;
import factbook.yaml.YamlNode.Scalar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the files of {@code content/parks} and {@code content/entities} may hold. */
final class SubjectShapes {
  /** Latin letters with tone marks, digits and punctuation: whatever is no Han character. */
  static final Type<String> PINYIN_TYPE =
      FormatType.of(
          "[\\p{IsLatin}\\p{Mn}\\p{N}\\p{P}\\p{Zs}+&]+",
          "Pinyin in Latin letters",
          "Yúnqī Xiǎozhèn");

  static final Key<String> SOURCE =
      required("source", Type.reference(Target.SOURCE), "the source it stands in", "s1");
  static final Key<Integer> PARAGRAPH =
      required("paragraph", Type.number(1), "the paragraph of the source", "20");
  static final Key<String> FIGURE =
      optional("figure", Type.text(), "the figure as printed there", "1061家");
  static final Key<Integer> NTH =
      optional("nth", Type.number(1), "which of several figures that are printed alike", "2");
  static final Key<String> DATE =
      optional("date", Type.text(), "the date as printed there", "2018年底");
  static final Key<Integer> DATE_NTH =
      optional("date-nth", Type.number(1), "which of several dates that are printed alike", "2");
  static final Key<List<Scalar>> WORDS =
      optional(
          "words",
          Type.oneOrMany(new ScalarType("a text")),
          "words as printed there, of those that the record lists",
          "[力争, 飞天园区]");
  static final Shape EVIDENCE_SHAPE =
      Shape.of("evidence", SOURCE, PARAGRAPH, FIGURE, NTH, DATE, DATE_NTH, WORDS);

  static final Key<String> ID =
      required("id", Type.id(), "its id within the park or entity", "companies-2018");
  static final Key<EdtfDate> AT = optional("at", new DateType(), "when it was so", "2018-12");
  static final Key<String> INFERRED =
      optional(
          "inferred",
          Type.text(),
          "why it is dated so, where no source prints a date",
          "文章发表于2020年");
  static final Key<List<Fields>> EVIDENCE =
      optional(
          "evidence",
          Type.oneOrMany(Type.of(EVIDENCE_SHAPE)),
          "where it stands",
          "{source: s1, paragraph: 20, figure: 1061家, date: 2018年底}");
  static final Key<String> NOTE =
      optional("note", Type.text(), "what the reader must know", "含在孵企业");

  static final Key<Computation> HOW =
      required("how", Type.choice(Computation.class), "the rule", "share");
  static final Key<List<String>> OF =
      required(
          "of",
          Type.list(Type.reference(Target.FACT)),
          "the facts it is computed from, in order",
          "[companies-cloud-2018, companies-2018]");
  static final Shape COMPUTED_SHAPE = Shape.of("a computation", HOW, OF);

  static final Key<String> PROPERTY =
      required("property", Type.reference(Target.PROPERTY), "what is stated", "companies");
  static final Key<Scalar> VALUE =
      optional(
          "value",
          new ScalarType("a text"),
          "the value as printed; words, a date or an id by the type of the property",
          "1061家");
  static final Key<Fields> COMPUTED =
      optional(
          "computed",
          Type.of(COMPUTED_SHAPE),
          "how the book computes the value",
          "{how: share, of: [companies-cloud-2018, companies-2018]}");
  static final Key<Kind> KIND =
      optional("kind", Type.choice(Kind.class), "what sort of statement it is", "target");
  static final Key<EdtfDate> DUE =
      optional("due", new DateType(), "when a target, plan or forecast is due", "2022");
  static final Key<String> ISSUER =
      optional("issuer", Type.reference(Target.SUBJECT), "who set the target", "xihu-district");
  static final Key<String> SCOPE =
      optional(
          "scope", Type.reference(Target.SCOPE), "which part of the subject it speaks of", "cloud");
  static final Key<Rank> RANK =
      optional(
          "rank", Type.choice(Rank.class), "which of several facts the book goes by", "preferred");
  static final Key<String> REASON =
      optional("reason", Type.text(), "why it has that rank", "来源更近于当年");
  static final Key<String> BECAUSE =
      optional("because", Type.text(), "why the value is read otherwise than printed", "原文漏字");
  static final Shape FACT_SHAPE =
      Shape.of(
          "a fact", ID, PROPERTY, VALUE, KIND, AT, INFERRED, DUE, ISSUER, SCOPE, RANK, REASON,
          EVIDENCE, BECAUSE, NOTE, COMPUTED);

  static final Key<Kind> EVENT_KIND =
      optional("kind", Type.choice(eventKinds()), "whether it happened or is planned", "plan");
  static final Key<Scalar> TEXT =
      required("text", new ScalarType("a text"), "what happened", "建成云栖会展中心");
  static final Shape EVENT_SHAPE =
      Shape.of("an event", ID, AT, INFERRED, EVENT_KIND, TEXT, EVIDENCE);

  static final Key<String> TYPE =
      required("type", Type.reference(Target.RELATION), "how it stands to the other", "located-in");
  static final Key<String> TO =
      required("to", Type.reference(Target.SUBJECT), "the other park or entity", "xihu-district");
  static final Shape RELATION_SHAPE = Shape.of("a relation", TYPE, TO, AT, KIND, EVIDENCE, NOTE);

  static final Key<SubjectKind> SUBJECT_KIND =
      required("kind", Type.choice(entityKinds()), "what sort of entity it is", "organisation");
  static final Key<String> NAME =
      required("name", Type.text(), "its name in Simplified Chinese", "云栖小镇");
  static final Key<String> PINYIN =
      required("pinyin", PINYIN_TYPE, "its name in Pinyin with tone marks", "Yúnqī Xiǎozhèn");
  static final Key<List<String>> ALIASES =
      optional("aliases", Type.list(Type.text()), "its other names", "[杭州云栖小镇]");
  static final Key<Scalar> SUMMARY =
      optional("summary", new ScalarType("a text"), "one or two sentences", "一个以云计算为主的小镇");
  static final Key<List<Fields>> FACTS =
      optional(
          "facts",
          Type.list(Type.of(FACT_SHAPE)),
          "what is stated about it",
          "[{id: companies-2018, property: companies, value: 1061家}]");
  static final Key<List<Fields>> EVENTS =
      optional(
          "events",
          Type.list(Type.of(EVENT_SHAPE)),
          "what happened to it",
          "[{id: opening-2015, at: 2015, text: 建成}]");
  static final Key<List<Fields>> RELATIONS =
      optional(
          "relations",
          Type.list(Type.of(RELATION_SHAPE)),
          "how it stands to others",
          "[{type: located-in, to: xihu-district}]");

  static final Shape PARK_SHAPE =
      Shape.of("a park", NAME, PINYIN, ALIASES, SUMMARY, FACTS, EVENTS, RELATIONS);
  static final Shape ENTITY_SHAPE =
      Shape.of("an entity", SUBJECT_KIND, NAME, PINYIN, ALIASES, SUMMARY, FACTS, EVENTS, RELATIONS);

  private SubjectShapes() {}

  private static Map<String, Kind> eventKinds() {
    Map<String, Kind> kinds = new LinkedHashMap<>();
    kinds.put("observed", Kind.OBSERVED);
    kinds.put("plan", Kind.PLAN);
    return kinds;
  }

  private static Map<String, SubjectKind> entityKinds() {
    Map<String, SubjectKind> kinds =
        new LinkedHashMap<>(ChoiceType.of(SubjectKind.class).choices());
    kinds.remove("park");
    return kinds;
  }
}
