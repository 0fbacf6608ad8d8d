package factbook.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The rules of ARCHITECTURE.md, held by a tool instead of by agreement. */
class ArchitectureTest {
  /**
   * Each package may use those of the lines above it; packages of one line do not know each other.
   */
  private static final List<List<String>> LAYERS =
      List.of(
          List.of("content"),
          List.of("text", "drawing"),
          List.of("diagnostic"),
          List.of("date"),
          List.of("figure"),
          List.of("chart"),
          List.of("narrative"),
          List.of("fact"),
          List.of("edition"),
          List.of("site", "view"),
          List.of("scan"),
          List.of("yaml"),
          List.of("markdown"),
          List.of("load"),
          List.of("assemble", "script", "sources"),
          List.of("review", "search"),
          List.of("localize"),
          List.of("render", "data"),
          List.of("report", "schema", "starter"),
          List.of("check", "offline", "publish"),
          List.of("cache"),
          List.of("build"),
          List.of("serve"),
          List.of("cli"));

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("factbook");

  private static String packageOf(String layer) {
    return "factbook." + layer;
  }

  @Test
  void everyPackageHasItsLayer() {
    Set<String> known =
        LAYERS.stream()
            .flatMap(List::stream)
            .map(ArchitectureTest::packageOf)
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> found =
        CLASSES.stream()
            .map(JavaClass::getPackageName)
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(known, found);
  }

  @Test
  void packagesDependOneWay() {
    for (int i = 0; i < LAYERS.size(); i++) {
      for (String layer : LAYERS.get(i)) {
        String[] forbidden =
            LAYERS.subList(i, LAYERS.size()).stream()
                .flatMap(List::stream)
                .filter(other -> !other.equals(layer))
                .map(ArchitectureTest::packageOf)
                .toArray(String[]::new);
        if (forbidden.length > 0) {
          noClasses()
              .that()
              .resideInAPackage(packageOf(layer))
              .should()
              .dependOnClassesThat()
              .resideInAnyPackage(forbidden)
              .check(CLASSES);
        }
      }
    }
  }

  @Test
  void packagesHaveNoCycles() {
    slices().matching("factbook.(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void eachLibraryIsKnownToItsPackagesOnly() {
    confine("org.yaml.snakeyaml..", "factbook.yaml");
    confine("com.vladsch.flexmark..", "factbook.markdown");
    confine("com.github.houbb..", "factbook.script");
    confine("freemarker..", "factbook.render");
    // Offline editions are made of finished pages, so that they say what the site says.
    confine("org.jsoup..", "factbook.check", "factbook.offline");
    confine("com.jcraft..", "factbook.offline");
    confine("picocli..", "factbook.cli");
    confine(
        "com.fasterxml.jackson..",
        "factbook.data",
        "factbook.report",
        "factbook.schema",
        "factbook.search");
    confine("org.apache.commons.csv..", "factbook.data");
  }

  private static void confine(String library, String... packages) {
    noClasses()
        .that()
        .resideOutsideOfPackages(packages)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .check(CLASSES);
  }

  @Test
  void theModelDoesNotReadOrWrite() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "factbook.text",
            "factbook.diagnostic",
            "factbook.date",
            "factbook.fact",
            "factbook.narrative",
            "factbook.site",
            "factbook.view",
            "factbook.assemble",
            "factbook.review",
            "factbook.localize")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.io..", "java.nio.file..")
        .check(CLASSES);
  }

  @Test
  void filesAreReadAndWrittenInFewPlaces() {
    noClasses()
        .that()
        .resideOutsideOfPackages(
            "factbook.scan",
            "factbook.starter",
            "factbook.publish",
            "factbook.cache",
            "factbook.build",
            "factbook.serve",
            "factbook.cli")
        // It runs when the generator is built, never in it.
        .and()
        .doNotHaveFullyQualifiedName("factbook.script.PrepareTables")
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.nio.file.Files")
        .check(CLASSES);
  }

  @Test
  void noClockLocaleZoneOrEnvironmentOutsideTheShell() {
    noClasses()
        .that(not(resideInAPackage("factbook.cli")).and(not(resideInAPackage("factbook.build"))))
        .should()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(System.class, "getenv", String.class)
        .orShould()
        .callMethod(System.class, "getProperty", String.class)
        .orShould()
        .callMethod(java.time.LocalDate.class, "now")
        .orShould()
        .callMethod(java.time.Instant.class, "now")
        .orShould()
        .callMethod(java.util.Locale.class, "getDefault")
        .orShould()
        .callMethod(java.time.ZoneId.class, "systemDefault")
        .check(CLASSES);
  }

  @Test
  void theStreamsOfTheProcessAndItsEndBelongToMain() {
    noClasses()
        .that(
            not(
                com.tngtech.archunit.core.domain.JavaClass.Predicates.type(
                    factbook.cli.Main.class)))
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .callMethod(System.class, "exit", int.class)
        .check(CLASSES);
  }

  @Test
  void staticFieldsAreConstants() {
    fields().that().areStatic().should().beFinal().check(CLASSES);
  }

  @Test
  void namesSayWhatThingsAre() {
    classes()
        .should(
            notEndWith("Util", "Utils", "Helper", "Manager", "Processor", "Impl", "Data", "Info"))
        .check(CLASSES);
  }

  private static ArchCondition<JavaClass> notEndWith(String... endings) {
    return new ArchCondition<>("not end with " + String.join(", ", endings)) {
      @Override
      public void check(JavaClass item, ConditionEvents events) {
        for (String ending : endings) {
          if (item.getSimpleName().endsWith(ending)) {
            events.add(
                SimpleConditionEvent.violated(item, item.getName() + " ends with " + ending));
          }
        }
      }
    };
  }

  @Test
  void recordsAndValuesHaveNoMutableFields() {
    fields()
        .that()
        .areDeclaredInClassesThat()
        .resideInAnyPackage(
            "factbook.text",
            "factbook.fact",
            "factbook.narrative",
            "factbook.site",
            "factbook.view")
        .should(beFinal())
        .check(CLASSES);
  }

  private static ArchCondition<JavaField> beFinal() {
    return new ArchCondition<>("be final") {
      @Override
      public void check(JavaField item, ConditionEvents events) {
        if (!item.getModifiers().contains(JavaModifier.FINAL)
            && !item.getModifiers().contains(JavaModifier.SYNTHETIC)) {
          events.add(SimpleConditionEvent.violated(item, item.getFullName() + " is not final"));
        }
      }
    };
  }
}
