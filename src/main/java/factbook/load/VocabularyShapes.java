package factbook.load;

import static factbook.load.Key.optional;
import static factbook.load.Key.required;

import factbook.fact.Kind;
import factbook.fact.Measure;
import factbook.fact.SubjectKind;
import factbook.fact.ValueType;
import factbook.load.Names.Target;
import factbook.yaml.YamlNode.Scalar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the files of {@code content/vocabulary} may hold. */
final class VocabularyShapes {
  static final Key<String> ID = required("id", Type.id(), "what the book calls it", "companies");
  static final Key<String> LABEL =
      required("label", Type.text(), "the name shown, in Simplified Chinese", "入驻企业");
  static final Key<String> DESCRIPTION =
      optional("description", Type.text(), "what it means, where the label leaves doubt", "名称中的数字");

  static final Key<String> SYMBOL =
      required("symbol", Type.text(), "how the book writes the unit", "平方米");
  static final Key<List<String>> ALIASES =
      optional("aliases", Type.list(Type.text()), "how sources also write it", "[平米, ㎡]");

  static final Key<ValueType> VALUE_TYPE =
      optional(
          "type",
          Type.choice(ValueType.class),
          "what the values are; a quantity, where it is left out",
          "quantity");
  static final Key<String> UNIT =
      optional(
          "unit",
          Type.reference(Target.UNIT),
          "the unit of the quantity; left out for bare numbers",
          "enterprise");
  static final Key<Measure> MEASURE =
      optional(
          "measure", Type.choice(Measure.class), "how the quantity behaves over time", "stock");
  static final Key<String> GROUP =
      required("group", Type.reference(Target.GROUP), "the heading it stands under", "economy");
  static final Key<Boolean> SINGLE =
      optional("single", Type.yesNo(), "whether a subject has one value of it at a time", "yes");

  static final Key<String> FRESH =
      optional(
          "fresh",
          FormatType.of("[1-9][0-9]?[ym]", "a number of years or months", "2y"),
          "how long a value stays fresh, measured at the day of the edition",
          "18m");

  static final Key<String> INVERSE =
      optional(
          "inverse",
          Type.text(),
          "how the relation reads from the other end; the label, where it is left out",
          "境内有");
  static final Key<Boolean> ACYCLIC =
      optional("acyclic", Type.yesNo(), "whether following it must never lead back", "yes");

  static final Key<SubjectKind> KIND =
      required("kind", Type.choice(SubjectKind.class), "of which subjects it is asked", "park");
  static final Key<List<String>> ANSWERED_BY =
      optional(
          "properties",
          Type.list(Type.reference(Target.PROPERTY)),
          "the properties that answer it; one is enough",
          "[area, site-area]");
  static final Key<List<String>> STATED_RELATIONS =
      optional(
          "relations",
          Type.list(Type.reference(Target.RELATION)),
          "the relations of the subject that answer it",
          "[located-in]");
  static final Key<List<String>> INCOMING_RELATIONS =
      optional(
          "incoming",
          Type.list(Type.reference(Target.RELATION)),
          "the relations of others to the subject that answer it",
          "[builds]");

  static final Shape UNIT_SHAPE = Shape.of("a unit", ID, SYMBOL, ALIASES);
  static final Shape LABEL_SHAPE = Shape.of("an entry", ID, LABEL, DESCRIPTION);
  static final Shape PROPERTY_SHAPE =
      Shape.of(
          "a property", ID, LABEL, VALUE_TYPE, UNIT, MEASURE, GROUP, DESCRIPTION, SINGLE, FRESH);
  static final Shape SCOPE_SHAPE = Shape.of("a scope", ID, LABEL);
  static final Shape RELATION_SHAPE = Shape.of("a relation type", ID, LABEL, INVERSE, ACYCLIC);

  static final Shape EXPECTATION_SHAPE =
      Shape.of(
          "an expectation", ID, LABEL, KIND, ANSWERED_BY, STATED_RELATIONS, INCOMING_RELATIONS);

  static final Key<List<Fields>> UNITS =
      optional(
          "units", Type.list(Type.of(UNIT_SHAPE)), "units of quantities", "[{id: mu, symbol: 亩}]");
  static final Key<List<Fields>> GROUPS =
      optional(
          "groups",
          Type.list(Type.of(LABEL_SHAPE)),
          "headings of properties, in the order of the pages",
          "[{id: economy, label: 经济}]");
  static final Key<List<Fields>> PROPERTIES =
      optional(
          "properties",
          Type.list(Type.of(PROPERTY_SHAPE)),
          "what facts state",
          "[{id: companies, label: 入驻企业, unit: enterprise, measure: stock, group: economy}]");
  static final Key<List<Fields>> SCOPES =
      optional(
          "scopes",
          Type.list(Type.of(SCOPE_SHAPE)),
          "parts of subjects that facts speak of",
          "[{id: cloud, label: 涉云企业}]");
  static final Key<List<Fields>> RELATIONS =
      optional(
          "relations",
          Type.list(Type.of(RELATION_SHAPE)),
          "how one subject stands to another",
          "[{id: located-in, label: 位于, inverse: 境内有, acyclic: yes}]");
  static final Key<List<Fields>> EXCLUSIONS =
      optional(
          "exclusions",
          Type.list(Type.of(LABEL_SHAPE)),
          "reasons why a printed figure is no fact",
          "[{id: name, label: 名称的一部分}]");

  static final Key<List<Fields>> EXPECTED =
      optional(
          "expected",
          Type.list(Type.of(EXPECTATION_SHAPE)),
          "what a reader would ask of each subject of a kind",
          "[{id: area, label: 面积, kind: park, properties: [area]}]");

  static final Key<Kind> STATEMENT_KIND =
      required("kind", Type.choice(kinds()), "what they say a statement is", "plan");
  static final Key<List<Scalar>> KIND_WORDS =
      required(
          "words",
          Type.oneOrMany(new ScalarType("a text")),
          "the words, in every script that sources are printed in",
          "[将, 將, 拟]");
  static final Key<List<Fields>> KINDS =
      optional(
          "kinds",
          Type.list(Type.of(Shape.of("words of a kind", STATEMENT_KIND, KIND_WORDS))),
          "printed words that tell targets, plans and forecasts from what was observed",
          "[{kind: plan, words: [将, 將, 拟]}]");

  static final Shape SHAPE =
      Shape.of(
          "the vocabulary",
          UNITS,
          GROUPS,
          PROPERTIES,
          SCOPES,
          RELATIONS,
          EXCLUSIONS,
          EXPECTED,
          KINDS);

  private VocabularyShapes() {}

  /** All kinds but the one that needs no word. */
  private static Map<String, Kind> kinds() {
    Map<String, Kind> kinds = new LinkedHashMap<>(ChoiceType.of(Kind.class).choices());
    kinds.remove("observed");
    return kinds;
  }
}
