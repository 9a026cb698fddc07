package org.integritydesk.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.integritydesk.architecture.Production.CLASSES;
import static org.integritydesk.architecture.Production.ROOT;
import static org.integritydesk.architecture.Production.are;
import static org.integritydesk.architecture.Production.feature;
import static org.integritydesk.architecture.Production.isOurs;
import static org.integritydesk.architecture.Production.subPackage;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The arrows of the root package-info, and who may use which library. */
class ArchitectureTest {
    /** What each top package may use besides itself; what is not here is forbidden. */
    private static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            entry("taxonomy", Set.of("platform")),
            entry("chat", Set.of("platform")),
            entry("tickets", Set.of("chat", "taxonomy", "platform")),
            entry("knowledge", Set.of("chat", "taxonomy", "platform")),
            entry("answering", Set.of("tickets", "knowledge", "chat", "taxonomy", "platform")),
            entry("insights", Set.of("answering", "tickets", "knowledge", "chat", "taxonomy", "platform")),
            entry("digest", Set.of("insights", "answering", "tickets", "knowledge", "chat", "taxonomy", "platform")),
            entry(
                    "slack",
                    Set.of("digest", "insights", "answering", "tickets", "knowledge", "chat", "taxonomy", "platform")),
            entry(
                    "api",
                    Set.of("digest", "insights", "answering", "tickets", "knowledge", "chat", "taxonomy", "platform")),
            entry("pages", Set.of("insights", "chat", "taxonomy", "platform")),
            entry("webhooks", Set.of("api", "tickets", "chat", "platform")),
            entry("commandline", Set.of("knowledge", "evaluation")),
            entry(
                    "evaluation",
                    Set.of("insights", "answering", "tickets", "knowledge", "chat", "taxonomy", "platform")),
            entry("platform", Set.of()),
            entry("playground", Set.of()));

    static Stream<String> features() {
        return CLASSES.stream()
                .map(Production::feature)
                .filter(feature -> !feature.isEmpty())
                .distinct()
                .sorted();
    }

    @Test
    void everyTopPackage_hasItsRowInTheTable() {
        assertThat(MAY_USE.keySet()).containsAll(features().toList());
    }

    @ParameterizedTest
    @MethodSource("features")
    void arrows_pointOnlyWhereTheTableSays(String feature) {
        classes()
                .that(are("in " + feature, type -> feature(type).equals(feature)))
                .should(useOnly(
                        "what " + feature + " may use: " + MAY_USE.get(feature),
                        (from, to) -> feature(to).equals(feature)
                                || MAY_USE.getOrDefault(feature, Set.of()).contains(feature(to))))
                .check(CLASSES);
    }

    /** The class with the main method may use what it starts; nobody may use it, and nobody may use the playground. */
    @Test
    void rootAndPlayground_areUsedByNobody() {
        noClasses()
                .that(are("not in the root", type -> !feature(type).isEmpty()))
                .should()
                .dependOnClassesThat(
                        are("in the root", type -> isOurs(type) && feature(type).isEmpty()))
                .check(CLASSES);
        noClasses()
                .that(are("not in the playground", type -> !feature(type).equals("playground")))
                .should()
                .dependOnClassesThat(are(
                        "in the playground",
                        type -> isOurs(type) && feature(type).equals("playground")))
                .check(CLASSES);
    }

    @Test
    void topPackages_haveNoCycles() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @ParameterizedTest
    @MethodSource("features")
    void subPackages_haveNoCycles(String feature) {
        slices().matching(ROOT + "." + feature + ".(*)..")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    /** The class with the main method puts things together, so it may look inside. */
    @Test
    void subPackages_arePrivateToTheirFeature() {
        classes()
                .that(are("not in the root", type -> !feature(type).isEmpty()))
                .should(useOnly(
                        "other features by their own package",
                        (from, to) -> feature(from).equals(feature(to))
                                || subPackage(to).isEmpty()
                                || feature(to).equals("platform")))
                .check(CLASSES);
    }

    @Test
    void slackSdk_isOnlyInSlack() {
        onlyIn("slack", "com.slack..");
    }

    @Test
    void lucene_isOnlyInTheSearch() {
        onlyIn("knowledge.search", "org.apache.lucene..");
    }

    @Test
    void languageModel_isOnlyInTheUnderstanding() {
        onlyIn("answering.understanding", "opennlp..");
    }

    @Test
    void dbScheduler_isOnlyInThePlatform() {
        onlyIn("platform", "com.github.kagkarlsson..");
    }

    @Test
    void persistence_isOnlyInStores() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "..store..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "jakarta.persistence..", "org.hibernate..", "io.quarkus.hibernate..", "io.quarkus.panache.."))
                .check(CLASSES);
    }

    @Test
    void entities_doNotLeaveTheirStore() {
        classes()
                .that()
                .areAnnotatedWith(jakarta.persistence.Entity.class)
                .should()
                .bePackagePrivate()
                .check(CLASSES);
    }

    private static void onlyIn(String where, String... packages) {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "." + where + "..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(packages))
                .check(CLASSES);
        assertThat(CLASSES.stream()
                        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                        .map(Dependency::getTargetClass)
                        .filter(resideInAnyPackage(packages))
                        .collect(Collectors.toSet()))
                .as("the rule about %s speaks of something", where)
                .isNotEmpty();
    }

    private static ArchCondition<JavaClass> useOnly(String what, BiPredicate<JavaClass, JavaClass> allowed) {
        return new ArchCondition<>("use only " + what) {
            @Override
            public void check(JavaClass from, ConditionEvents events) {
                for (Dependency dependency : from.getDirectDependenciesFromSelf()) {
                    JavaClass to = dependency.getTargetClass().getBaseComponentType();
                    if (isOurs(to) && !allowed.test(from, to)) {
                        events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
                    }
                }
            }
        };
    }
}
