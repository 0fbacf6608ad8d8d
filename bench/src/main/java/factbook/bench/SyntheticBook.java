package factbook.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Writes a book of parks that nobody has built, as large as wanted, to measure with: {@code java
 * bench/src/main/java/factbook/bench/SyntheticBook.java 1000 /tmp/book}.
 *
 * <p>Each park has 30 facts, 10 events, 4 relations and some 1,500 characters of narrative with
 * bound figures; ten parks share the record of a source, in which every figure is accounted for. So
 * every check of a build has work to do, and a strict build passes. The same number gives the same
 * bytes; park 7 is the same in a book of 10 and of 10,000, but for its neighbours.
 *
 * <p>In one file, so that a JDK runs it as it is.
 */
public final class SyntheticBook {
  static final int PARKS_PER_SOURCE = 10;
  private static final int PARKS_PER_ENTITY = 50;
  private static final int NARRATIVE_LENGTH = 1500;
  private static final int PARAGRAPHS = 6;

  private final int size;

  SyntheticBook(int size) {
    this.size = size;
  }

  /** Takes the number of parks and the folder. */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 2) {
      System.err.println("usage: SyntheticBook NUMBER-OF-PARKS FOLDER");
      System.exit(2);
    }
    new SyntheticBook(Integer.parseInt(arguments[0])).write(Path.of(arguments[1]));
  }

  /** What a page says of a park, for all generators alike. */
  record Park(
      String id,
      String name,
      String pinyin,
      String summary,
      String district,
      String operator,
      String industry,
      List<Fact> facts,
      List<Event> events,
      Map<String, String> relations,
      String narrative,
      List<Paragraph> record) {}

  /** A fact: {@code yaml} has the keys behind id, property and value. */
  record Fact(String id, String property, String value, String date, String yaml) {}

  /** An event at a month. */
  record Event(String id, String at, String date, String text, int paragraph) {}

  /** A place or an organisation. */
  record Entity(String id, String kind, String name, String pinyin, String summary) {}

  /** A paragraph of a record: its figures, each printed once, and its words. */
  static final class Paragraph {
    private final int number;
    private final Set<String> figures = new LinkedHashSet<>();
    private final Map<String, String> excluded = new LinkedHashMap<>();
    private final Set<String> words = new LinkedHashSet<>();

    private Paragraph(int number) {
      this.number = number;
    }
  }

  int size() {
    return size;
  }

  private void write(Path folder) throws IOException {
    put(folder, "content/book.yaml", SETTINGS);
    put(folder, "content/vocabulary/vocabulary.yaml", vocabulary());
    put(folder, "content/conversions.yaml", CONVERSIONS);
    put(folder, "content/pages/about.md", ABOUT);
    for (Entity entity : entities()) {
      put(folder, "content/entities/" + entity.id + ".yaml", yaml(entity));
    }
    List<Park> group = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      Park park = park(i);
      put(folder, "content/parks/" + park.id + ".yaml", yaml(park, source(i)));
      put(folder, "content/parks/" + park.id + ".md", park.narrative);
      group.add(park);
      if (group.size() == PARKS_PER_SOURCE || i == size - 1) {
        put(folder, "seeds/" + source(i) + ".yaml", record(i / PARKS_PER_SOURCE, group));
        group.clear();
      }
    }
  }

  private static void put(Path folder, String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  // Who there is.

  static String id(int park) {
    return String.format(Locale.ROOT, "park-%05d", park + 1);
  }

  static String source(int park) {
    return String.format(Locale.ROOT, "report-%04d", park / PARKS_PER_SOURCE + 1);
  }

  private int entityCount() {
    return Math.max(2, size / PARKS_PER_ENTITY);
  }

  private static String district(int number) {
    return String.format(Locale.ROOT, "district-%03d", number + 1);
  }

  private static String operator(int number) {
    return String.format(Locale.ROOT, "operator-%03d", number + 1);
  }

  /** All districts and operators. */
  List<Entity> entities() {
    List<Entity> entities = new ArrayList<>();
    for (int i = 0; i < entityCount(); i++) {
      entities.add(
          new Entity(
              district(i),
              "place",
              hans(SECOND, i) + hans(FIRST, i / SECOND.length + i) + "区",
              capital(pinyin(SECOND, i) + pinyin(FIRST, i / SECOND.length + i)) + " Qū",
              "几座园区所在的城区，旧厂房与新楼并立。"));
      entities.add(
          new Entity(
              operator(i),
              "organisation",
              hans(FIRST, i) + hans(SECOND, i / FIRST.length + 2 * i) + "公司",
              capital(pinyin(FIRST, i) + pinyin(SECOND, i / FIRST.length + 2 * i)) + " Gōngsī",
              "经营园区的公司，管招商，也管日常服务。"));
    }
    return entities;
  }

  String entityName(String id) {
    return entities().stream().filter(e -> e.id.equals(id)).findFirst().orElseThrow().name;
  }

  static String name(int i) {
    return hans(FIRST, i) + hans(SECOND, i / FIRST.length) + hans(KINDS, kind(i));
  }

  private static String pinyinOf(int i) {
    return capital(pinyin(FIRST, i) + pinyin(SECOND, i / FIRST.length))
        + " "
        + pinyin(KINDS, kind(i));
  }

  private static int kind(int i) {
    return i / (FIRST.length * SECOND.length) + i;
  }

  private static String hans(String[][] words, int i) {
    return words[i % words.length][0];
  }

  private static String pinyin(String[][] words, int i) {
    return words[i % words.length][1];
  }

  private static String capital(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  // A park.

  Park park(int i) {
    return new Maker(i).make();
  }

  /** Makes a park by chance that its number decides. */
  private final class Maker {
    private final int i;
    private final SplittableRandom chance;
    private final List<Paragraph> record = new ArrayList<>();
    private final List<Fact> facts = new ArrayList<>();
    private final String industry;
    private int lastSentence;

    private Maker(int i) {
      this.i = i;
      this.chance = new SplittableRandom(20220630L + i);
      for (int p = 1; p <= PARAGRAPHS; p++) {
        record.add(new Paragraph(i % PARKS_PER_SOURCE * PARAGRAPHS + p));
      }
      this.industry = any(INDUSTRIES);
      this.lastSentence = chance.nextInt(SENTENCES.length);
    }

    private Park make() {
      Map<String, String> relations = relations();
      String district = relations.get("located-in");
      String operator = relations.get("managed-by");
      words(record.get(0), entity(district), entity(operator), "工业", "主攻", "结对", "合作");
      addIdentity(operator);
      addCompanies();
      addEconomy();
      addSpace();
      addPlans(district);
      List<Event> events = events();
      return new Park(
          id(i),
          name(i),
          pinyinOf(i),
          "[["
              + district
              + "]]的"
              + industry
              + "园区，{named}定名；{companies-2021|date}有企业{companies-2021}。",
          district,
          operator,
          industry,
          facts,
          events,
          relations,
          narrative(district, operator, events),
          record);
    }

    private String entity(String id) {
      int number = Integer.parseInt(id.substring(id.indexOf('-') + 1)) - 1;
      return id.startsWith("district")
          ? hans(SECOND, number) + hans(FIRST, number / SECOND.length + number) + "区"
          : hans(FIRST, number) + hans(SECOND, number / FIRST.length + 2 * number) + "公司";
    }

    private Map<String, String> relations() {
      Map<String, String> relations = new LinkedHashMap<>();
      relations.put("located-in", SyntheticBook.district(i % entityCount()));
      relations.put("managed-by", SyntheticBook.operator(i / 3 % entityCount()));
      relations.put("paired-with", id((i + 1) % size));
      relations.put("cooperates-with", id((i + 4) % size));
      return relations;
    }

    private void addIdentity(String operator) {
      int year = 2010 + chance.nextInt(5);
      int month = 1 + chance.nextInt(12);
      String at = year + "-" + two(month);
      String printed = year + "年" + month + "月";
      figure(0, printed);
      fact("named", "named", at, printed, ", date: " + printed, 0, "");
      word("positioning", "positioning", "以" + industry + "为主，兼顾" + any(INDUSTRIES), "主攻", 0);
      word("origin", "origin", "由" + any(ORIGINS) + "改建而来", "工业", 0);
      facts.add(
          new Fact(
              "operator",
              "operator",
              operator,
              "",
              evidence(0, ", words: " + entity(operator)) + "\n"));
    }

    private void addCompanies() {
      int companies = 60 + chance.nextInt(300);
      for (int year = 2018; year <= 2021; year++) {
        series("companies", year, companies + "家", "年底", "-12", 1);
        companies += 20 + chance.nextInt(120);
      }
      String software = figure(1, companies / 3, "家");
      fact(
          "software-2021",
          "companies",
          software,
          "2021年底",
          at("2021-12", 1, software, "2021年底"),
          "  scope: software\n");
      facts.add(
          new Fact(
              "growth-2021",
              "company-growth",
              "",
              "2021年",
              "  computed: {how: growth, of: [companies-2021, companies-2020]}\n  at: 2021-12\n"));
    }

    private void addEconomy() {
      double output = 8 + chance.nextInt(400) / 10.0;
      for (int year = 2018; year <= 2021; year++) {
        series("output", year, tenth(output) + "亿元", "年", "", 2);
        output *= 1.1 + chance.nextInt(20) / 100.0;
      }
      for (int year = 2020; year <= 2021; year++) {
        String patents = figure(2, 100 + chance.nextInt(4000), "件");
        fact(
            "patents-" + year,
            "patents",
            patents,
            year + "年",
            at(String.valueOf(year), 2, patents, year + "年"),
            "");
      }
      String tax = figure(2, tenth(output / 7) + "亿元");
      fact("tax-2021", "tax", tax, "2021年", at("2021", 2, tax, "2021年"), "");
      String rank = figure(2, "第" + (1 + chance.nextInt(9)));
      fact("rank-2021", "rank", rank, "2021年", at("2021", 2, rank, "2021年"), "");
      record.get(2).excluded.put("亿元以上", "threshold");
    }

    private void addSpace() {
      String area = figure(3, tenth(1 + chance.nextInt(90) / 10.0) + "平方公里");
      undated("area", area, 3);
      String floor = figure(3, tenth(5 + chance.nextInt(900) / 10.0) + "万平方米");
      undated("floor-space", floor, 3);
      int people = 10 * (200 + chance.nextInt(900));
      series("employees", 2019, people + "余人", "年底", "-12", 3);
      series("employees", 2021, (people + 1500) + "余人", "年底", "-12", 3);
      String talents = figure(3, "近" + 100 * (4 + chance.nextInt(30)) + "名");
      undated("talents", talents, 3);
      String investment = figure(3, "超过" + (10 + chance.nextInt(80)) + "亿元");
      fact(
          "investment-2021",
          "investment",
          investment,
          "2021年底",
          at("2021-12", 3, investment, "2021年底"),
          "");
      if (i % 10 == 3) {
        addConflict();
      } else {
        undated("laboratories", figure(3, 2 + chance.nextInt(60), "所"), 3);
        undated("lines", figure(3, 2 + chance.nextInt(20), "条"), 3);
      }
    }

    /** Two figures of one time that differ, and what the editor made of them. */
    private void addConflict() {
      figure(4, "2021年底");
      for (int p = 3; p <= 4; p++) {
        String rank = p == 3 ? "  rank: preferred\n  reason: 与总表相合\n" : "";
        String printed = figure(p, 70 + p + chance.nextInt(5) * 2, "所");
        fact(
            "laboratories-" + p,
            "laboratories",
            printed,
            "2021年底",
            at("2021-12", p, printed, "2021年底"),
            rank);
      }
    }

    private void addPlans(String district) {
      words(record.get(4), "力争", "预计", "将", "目标");
      String due = i % 5 == 0 ? "2021" : "2025";
      figure(4, due + "年");
      String companies = figure(4, 1500 + 100 * chance.nextInt(9), "家");
      plan("target-companies", "companies", "target", companies, due, "力争", district);
      String output = figure(4, "超过" + (90 + chance.nextInt(60)) + "亿元");
      plan("target-output", "output", "target", output, due, "目标", district);
      String people = figure(4, "约" + 1000 * (15 + chance.nextInt(9)) + "人");
      plan("forecast-employees", "employees", "forecast", people, due, "预计", district);
      facts.add(
          new Fact(
              "plan-action",
              "action",
              "同" + any(ORIGINS) + "旧址合作，试办" + any(INDUSTRIES) + "集市",
              "",
              "  kind: plan\n" + evidence(4, ", words: 将") + "\n"));
    }

    private void plan(
        String id,
        String property,
        String kind,
        String value,
        String due,
        String word,
        String district) {
      facts.add(
          new Fact(
              id,
              property,
              value,
              due + "年",
              "  kind: "
                  + kind
                  + "\n  at: 2022-03\n  inferred: 报道发表的月份\n  due: "
                  + due
                  + "\n  issuer: "
                  + district
                  + "\n"
                  + evidence(4, ", figure: " + value + ", date: " + due + "年, words: " + word)
                  + "\n"));
    }

    private List<Event> events() {
      List<Event> events = new ArrayList<>();
      for (int n = 0; n < 10; n++) {
        int year = 2012 + n;
        int month = 1 + chance.nextInt(12);
        String printed = figure(5, year + "年" + month + "月");
        String text = any(EVENTS).replace("#", any(INDUSTRIES)).replace("@", any(BUILDINGS));
        events.add(new Event("event-" + year, year + "-" + two(month), printed, text, number(5)));
      }
      return events;
    }

    private void series(String property, int year, String value, String when, String month, int p) {
      String printed = figure(p, value);
      fact(
          property + "-" + year,
          property,
          printed,
          year + when,
          at(year + month, p, printed, year + when),
          "");
    }

    private void undated(String property, String value, int p) {
      facts.add(new Fact(property, property, value, "", evidence(p, ", figure: " + value) + "\n"));
    }

    private String at(String at, int p, String figure, String date) {
      record.get(p).figures.add(date);
      return "  at: " + at + "\n" + evidence(p, ", figure: " + figure + ", date: " + date) + "\n";
    }

    private void fact(
        String id, String property, String value, String date, String yaml, String more) {
      facts.add(new Fact(id, property, value, date, more + yaml));
    }

    private void fact(
        String id, String property, String value, String date, String named, int p, String more) {
      fact(id, property, value, date, evidence(p, named) + "\n", more);
    }

    private void word(String id, String property, String value, String word, int p) {
      facts.add(new Fact(id, property, value, "", evidence(p, ", words: " + word) + "\n"));
    }

    private String evidence(int p, String what) {
      return "  evidence: {source: " + source(i) + ", paragraph: " + number(p) + what + "}";
    }

    private int number(int p) {
      return record.get(p).number;
    }

    private String figure(int p, int number, String unit) {
      int free = number;
      while (record.get(p).figures.contains(free + unit)) {
        free++;
      }
      return figure(p, free + unit);
    }

    private String figure(int p, String text) {
      record.get(p).figures.add(text);
      return text;
    }

    private static void words(Paragraph paragraph, String... words) {
      paragraph.words.addAll(List.of(words));
    }

    private String any(String[] words) {
      return words[chance.nextInt(words.length)];
    }

    private String narrative(String district, String operator, List<Event> events) {
      StringBuilder text = new StringBuilder();
      text.append(name(i))
          .append("在[[")
          .append(district)
          .append("]]，由[[")
          .append(operator)
          .append("]]经营，")
          .append("{named}定名，占地{area}，建成空间{floor-space}。");
      String[] bound = {
        "{companies-2018|date}，园区有企业{companies-2018}；次年是{companies-2019}，随后是{companies-2020}。到{companies-2021|date}，企业增至{companies-2021}，比上年多{growth-2021}，其中做软件的{software-2021}。",
        "{output-2018|year}产值{output-2018}，{output-2021|year}升到{output-2021}，税收{tax-2021}，在全区排{rank-2021}。",
        "{employees-2019|date}，来上班的有{employees-2019}；{employees-2021|date}是{employees-2021}，其中高层次人才{talents}。",
        "区里的目标是{target-companies|due}有企业{target-companies}，产值{target-output}。",
        "{patents-2020|year}拿到专利{patents-2020}，{patents-2021|year}拿到{patents-2021}；到这时，累计投资{investment-2021}。",
      };
      for (int section = 0; section < bound.length; section++) {
        text.append("\n\n## ").append(HEADINGS[section]).append("\n\n").append(bound[section]);
        if (section % 2 == 1) {
          Event event = events.get(chance.nextInt(events.size()));
          text.append("{").append(event.id).append("|date}，").append(event.text).append("。");
        }
        int end = NARRATIVE_LENGTH * (section + 1) / bound.length;
        for (int sentence = 0; han(text) < end; sentence++) {
          text.append(sentence % 4 == 3 ? "\n\n" : "").append(sentence());
        }
      }
      text.append("结对的[[")
          .append(id((i + 1) % size))
          .append("|")
          .append(name((i + 1) % size))
          .append("]]也走同一条路。\n");
      return text.toString();
    }

    private String sentence() {
      // Seven has no divisor in common with their number: none comes twice before all came once.
      lastSentence = (lastSentence + 7) % SENTENCES.length;
      return SENTENCES[lastSentence]
          .replace("#", any(INDUSTRIES))
          .replace("@", any(BUILDINGS))
          .replace("~", any(ORIGINS));
    }
  }

  private static long han(CharSequence text) {
    return text.codePoints().filter(Character::isIdeographic).count();
  }

  private static String two(int month) {
    return String.format(Locale.ROOT, "%02d", month);
  }

  private static String tenth(double number) {
    return String.format(Locale.ROOT, "%.1f", number);
  }

  // The files.

  private static String yaml(Entity entity) {
    return "kind: "
        + entity.kind
        + "\nname: "
        + entity.name
        + "\npinyin: "
        + entity.pinyin
        + "\nsummary: "
        + entity.summary
        + "\n";
  }

  private static String yaml(Park park, String source) {
    StringBuilder yaml = new StringBuilder();
    yaml.append("name: ")
        .append(park.name)
        .append("\npinyin: ")
        .append(park.pinyin)
        .append("\nsummary: '")
        .append(park.summary)
        .append("'\nfacts:\n");
    for (Fact fact : park.facts) {
      yaml.append("- id: ")
          .append(fact.id)
          .append("\n  property: ")
          .append(fact.property)
          .append('\n');
      if (!fact.value.isEmpty()) {
        yaml.append("  value: ").append(fact.value).append('\n');
      }
      yaml.append(fact.yaml);
    }
    yaml.append("events:\n");
    for (Event event : park.events) {
      yaml.append("- id: ")
          .append(event.id)
          .append("\n  at: ")
          .append(event.at)
          .append("\n  text: ")
          .append(event.text)
          .append("\n  evidence: {source: ")
          .append(source)
          .append(", paragraph: ")
          .append(event.paragraph)
          .append(", date: ")
          .append(event.date)
          .append("}\n");
    }
    yaml.append("relations:\n");
    int paragraph = park.record.get(0).number;
    List<String> words = new ArrayList<>(park.record.get(0).words);
    Map<String, String> word =
        Map.of(
            "located-in",
            words.get(0),
            "managed-by",
            words.get(1),
            "paired-with",
            "结对",
            "cooperates-with",
            "合作");
    park.relations.forEach(
        (type, to) ->
            yaml.append("- {type: ")
                .append(type)
                .append(", to: ")
                .append(to)
                .append(", evidence: {source: ")
                .append(source)
                .append(", paragraph: ")
                .append(paragraph)
                .append(", words: ")
                .append(word.get(type))
                .append("}}\n"));
    return yaml.toString();
  }

  private static String record(int number, List<Park> parks) {
    SplittableRandom chance = new SplittableRandom(number);
    StringBuilder yaml = new StringBuilder();
    yaml.append("document: report-").append(number + 1).append(".txt\nsha256: ");
    for (int i = 0; i < 4; i++) {
      yaml.append(String.format(Locale.ROOT, "%016x", chance.nextLong()));
    }
    yaml.append("\ntitle: 园区巡礼：从")
        .append(parks.get(0).name)
        .append("说起")
        .append("\npublisher: 园区观察\ndate: 2022-03\nscript: zh-Hans\nparagraphs:\n");
    for (Park park : parks) {
      for (Paragraph paragraph : park.record) {
        yaml.append("- number: ")
            .append(paragraph.number)
            .append(String.format(Locale.ROOT, "\n  digest: %016x", chance.nextLong()));
        yaml.append("\n  figures:\n");
        paragraph.figures.forEach(figure -> yaml.append("  - ").append(figure).append('\n'));
        paragraph.excluded.forEach(
            (figure, why) ->
                yaml.append("  - {figure: ")
                    .append(figure)
                    .append(", excluded: ")
                    .append(why)
                    .append("}\n"));
        if (!paragraph.words.isEmpty()) {
          yaml.append("  words: [").append(String.join(", ", paragraph.words)).append("]\n");
        }
      }
    }
    return yaml.toString();
  }

  // What there is to say.

  private static final String[][] FIRST = {
    {"青", "qīng"}, {"白", "bái"}, {"长", "cháng"}, {"东", "dōng"}, {"南", "nán"}, {"西", "xī"},
    {"北", "běi"}, {"新", "xīn"}, {"清", "qīng"}, {"明", "míng"}, {"金", "jīn"}, {"银", "yín"},
    {"石", "shí"}, {"竹", "zhú"}, {"兰", "lán"}, {"梅", "méi"}, {"枫", "fēng"}, {"桐", "tóng"},
    {"柳", "liǔ"}, {"荷", "hé"}, {"凤", "fèng"}, {"龙", "lóng"}, {"星", "xīng"}, {"月", "yuè"},
  };
  private static final String[][] SECOND = {
    {"山", "shān"}, {"湖", "hú"}, {"江", "jiāng"}, {"河", "hé"}, {"溪", "xī"}, {"海", "hǎi"},
    {"岭", "lǐng"}, {"桥", "qiáo"}, {"塘", "táng"}, {"湾", "wān"}, {"洲", "zhōu"}, {"浦", "pǔ"},
    {"港", "gǎng"}, {"泉", "quán"}, {"城", "chéng"}, {"原", "yuán"}, {"滩", "tān"}, {"坡", "pō"},
    {"岛", "dǎo"}, {"池", "chí"}, {"渡", "dù"}, {"林", "lín"}, {"峰", "fēng"}, {"田", "tián"},
  };
  private static final String[][] KINDS = {
    {"科技园", "Kējìyuán"}, {"数字小镇", "Shùzì Xiǎozhèn"}, {"软件园", "Ruǎnjiànyuán"},
    {"创新港", "Chuàngxīngǎng"}, {"智造城", "Zhìzàochéng"}, {"光电园", "Guāngdiànyuán"},
    {"材料园", "Cáiliàoyuán"}, {"生物园", "Shēngwùyuán"}, {"物流园", "Wùliúyuán"},
    {"设计园", "Shèjìyuán"}, {"影像小镇", "Yǐngxiàng Xiǎozhèn"}, {"芯片园", "Xīnpiànyuán"},
    {"机器人小镇", "Jīqìrén Xiǎozhèn"}, {"航天园", "Hángtiānyuán"}, {"海洋园", "Hǎiyángyuán"},
    {"能源城", "Néngyuánchéng"}, {"医药港", "Yīyàogǎng"}, {"传感园", "Chuángǎnyuán"},
    {"算力城", "Suànlìchéng"},
  };
  private static final String[] INDUSTRIES = {
    "软件", "光电", "传感器", "机器人", "新材料", "生物医药", "数字影像", "智能制造", "工业设计", "芯片设计", "储能", "海洋装备", "卫星应用",
    "智慧物流", "医疗器械", "人工智能",
  };
  private static final String[] ORIGINS = {
    "丝绸厂", "农机厂", "老码头", "砖瓦窑", "造纸厂", "纺织厂", "木材场", "渔业合作社", "水泥厂", "火车货场", "粮仓", "玻璃厂",
  };
  private static final String[] BUILDINGS = {
    "会展中心", "实验楼", "人才公寓", "测试场", "图书馆", "孵化楼", "数据中心", "食堂", "湖边步道", "公共车站", "中试车间", "会客厅",
  };
  private static final String[] HEADINGS = {"从旧厂到园区", "产值从何而来", "来上班的人", "往前看", "研究与投入"};
  private static final String[] EVENTS = {
    "@动工", "@建成启用", "首家做#的企业入驻", "同高校签下#研究的合作书", "举办#大会", "开出通往@的班车", "公布#招商办法", "#产业联盟在此成立",
  };
  private static final String[] SENTENCES = {
    "早先这片地是~，机器声从早响到晚；厂子搬走，厂房留了下来，管理方把它改成@，请做#的团队先住进来。",
    "从@望去，新楼与~的烟囱隔河相对，往来的多是做#的年轻人，午间在树下谈方案，傍晚沿河跑步。",
    "做#的企业怕孤单，管理方就把供应商、检测机构与买家请到同一条街上，走路能办的事，不必再开车。",
    "@开门的时间比从前长，夜间也有人值守；做#的团队说，灯亮着，心就定。",
    "招商的人不背指标表，先问企业缺什么：缺人，去学校；缺场地，腾出@；缺订单，就替它们找#的买家。",
    "有人担心#太挤，管理方却看重配套：材料、模具、测试都在近旁，试错便宜，改得快。",
    "~的老工人留下不少，有的学会看图纸，有的管起@；他们熟悉每条管线，年轻人都愿意请教。",
    "当地学校开了#的课，学生在@实习，毕业时多半已经知道自己要去哪家公司。",
    "园区不收大而全的摊子，看中的是#当中难做的一段；做成了，上下游自然跟来。",
    "@的屋顶装了光伏，电用在#的试验线上，剩的送回电网；账目贴在门口，谁都能看。",
    "管理方每季公布账目，谁拿了补助、做成什么，写得明明白白；做#的企业说，这样做让人放心。",
    "旧日的~临水，运货方便；如今水边修成步道，连着@，周末常有#的集市。",
    "外地来的团队先在@住下，试做样品；样品通过#的检测，再谈租约。",
    "与别处相比，这片园区起步不算早，好处是少走弯路：#的标准已经成形，照着做就能出口。",
    "规划图上原有一条大路从~穿过，讨论再三，路改了道，老墙保住，墙内做成@。",
    "做#要耐心，管理方同意企业用成果抵租金；成果放在@展出，客人来了先看这些。",
    "银行在@设了窗口，看得懂#的单子，贷款不再非要厂房作抵押。",
    "区内公交绕着@走，司机认得常客；到了#展会的日子，车次加密，散场也不挤。",
    "老住户起初嫌吵，后来~旧址开了食堂和图书室，他们也成了@的常客。",
    "同行常来参观，问得最多的是怎样留人；管理方答得简单：把@办好，让做#的人少操心。",
    "雨季河水上涨，~的旧堤加固成公园；堤内的@没有停过工，#的订单照常交付。",
    "这片园区的招牌不大，网站也朴素，但是#圈子内的人都知道，有难题可以到@找人商量。",
    "检测设备归公家，企业按次付费；做#的小团队因此也用得起好仪器，@的预约常常排满。",
    "从~到#，变的是机器，没变的是手艺；管理方把老师傅的工具收进@，旁边写着用法。",
    "新来的团队先在@试用些日子，合用再签长约；管理方说，#的路长，不争早晚。",
    "园区的路名多取自~的旧称，外地人要问路，本地人一听就知道在哪座桥边、靠近哪条河。",
    "有的团队原先做#，做到中途改了方向；管理方不催，让他们在@多留些日子。",
    "@夜间开放，附近学校的学生常来自习，顺便听#的公开课，有的毕业以后就留了下来。",
    "为了#，管理方把~的旧变电所扩了容，又添了备用线路，停电的日子越来越少。",
  };

  private static final String SETTINGS =
      """
      title: 园区样书
      subtitle: 测速用的虚构园区
      description: 虚构的园区与虚构的数字，用来测量生成器的快慢。
      publisher: 样书编辑部
      edition: "2022-06"
      date: 2022-06-30
      base-url: https://example.org/parks/
      scripts: [zh-Hans, zh-Hant]
      licence: CC0-1.0
      """;

  private static final String ABOUT =
      """
      这本书的园区、数字和来源都是虚构的，由程序按固定的办法写成，用来测量生成器的快慢。

      ## 数字怎样读

      每个数字都能点到一行记录：出自哪份来源、在第几段、原文怎样写。
      """;

  private static final String CONVERSIONS =
      """
      settled:
      - {text: 里, reading: 裡, because: 单用表示处所}
      """;

  private static String vocabulary() {
    StringBuilder yaml = new StringBuilder(VOCABULARY);
    yaml.append("properties:\n");
    for (String[] property : PROPERTIES) {
      yaml.append("- {id: ")
          .append(property[0])
          .append(", label: ")
          .append(property[1])
          .append(", group: ")
          .append(property[2])
          .append(", ")
          .append(property[3])
          .append("}\n");
    }
    return yaml.toString();
  }

  static String label(String property) {
    for (String[] known : PROPERTIES) {
      if (known[0].equals(property)) {
        return known[1];
      }
    }
    throw new IllegalArgumentException(property);
  }

  private static final String[][] PROPERTIES = {
    {"named", "定名", "identity", "type: date"},
    {"positioning", "定位", "identity", "type: text"},
    {"origin", "由来", "identity", "type: text"},
    {"operator", "经营者", "identity", "type: entity"},
    {"action", "举措", "identity", "type: text"},
    {"companies", "企业数", "economy", "unit: enterprise, measure: stock, fresh: 3y"},
    {"company-growth", "企业数增幅", "economy", "unit: percent, measure: rate"},
    {"output", "产值", "economy", "unit: yuan, measure: flow, fresh: 3y"},
    {"tax", "税收", "economy", "unit: yuan, measure: flow, fresh: 3y"},
    {"rank", "全区位次", "economy", "measure: rank"},
    {"patents", "新增专利", "economy", "unit: item, measure: flow"},
    {"investment", "累计投资", "economy", "unit: yuan, measure: cumulative"},
    {"area", "面积", "space", "unit: square-kilometre, measure: stock"},
    {"floor-space", "建成空间", "space", "unit: square-metre, measure: stock"},
    {"employees", "就业人数", "people", "unit: person, measure: stock, fresh: 3y"},
    {"talents", "高层次人才", "people", "unit: person, measure: stock"},
    {"laboratories", "实验室", "people", "unit: place, measure: stock"},
    {"lines", "试验线", "people", "unit: line, measure: stock"},
  };

  private static final String VOCABULARY =
      """
      units:
      - {id: enterprise, symbol: 家}
      - {id: yuan, symbol: 元}
      - {id: percent, symbol: "%"}
      - {id: person, symbol: 人, aliases: [名]}
      - {id: item, symbol: 件}
      - {id: place, symbol: 所}
      - {id: line, symbol: 条}
      - {id: square-metre, symbol: 平方米}
      - {id: square-kilometre, symbol: 平方公里}
      - {id: year, symbol: 年}
      - {id: calendar-month, symbol: 月}
      groups:
      - {id: identity, label: 定位与沿革}
      - {id: economy, label: 经济}
      - {id: space, label: 空间}
      - {id: people, label: 人与研究}
      scopes:
      - {id: software, label: 软件企业}
      relations:
      - {id: located-in, label: 位于, inverse: 境内有, acyclic: yes}
      - {id: managed-by, label: 经营者是, inverse: 经营}
      - {id: paired-with, label: 结对, inverse: 结对}
      - {id: cooperates-with, label: 合作, inverse: 合作}
      exclusions:
      - {id: threshold, label: 统计门槛, description: 划定统计范围的界线}
      kinds:
      - {kind: plan, words: [将]}
      - {kind: target, words: [力争, 目标]}
      - {kind: forecast, words: [预计]}
      expected:
      - {id: location, label: 位置, kind: park, relations: [located-in]}
      - {id: area, label: 面积, kind: park, properties: [area]}
      - {id: opened, label: 起步时间, kind: park, properties: [named]}
      - {id: industry, label: 定位, kind: park, properties: [positioning]}
      - {id: companies, label: 企业数, kind: park, properties: [companies]}
      - {id: output, label: 产值, kind: park, properties: [output]}
      - {id: people, label: 从业人员, kind: park, properties: [employees]}
      """;
}
