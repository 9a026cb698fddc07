package org.integritydesk.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.beAnnotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.integritydesk.architecture.Production.CLASSES;
import static org.integritydesk.architecture.Production.ROOT;
import static org.integritydesk.architecture.Production.feature;
import static org.integritydesk.architecture.Production.isOurs;
import static org.integritydesk.architecture.Production.subPackage;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.quarkus.arc.profile.IfBuildProfile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Path;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The arrows of the root package-info, and what each layer must leave alone. */
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

    private static final Pattern SHOWING = Pattern.compile("chatPost.*|chatUpdate|chatSchedule.*|views.*");

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

    @Test
    void time_comesFromTheClock() {
        noCalls(
                "a clock of the machine",
                call -> call.getTarget().getOwner().getPackageName().equals("java.time")
                        && (call.getName().equals("now")
                                        && call.getTarget()
                                                .getRawParameterTypes()
                                                .isEmpty()
                                || call.getName().equals("systemDefaultZone")
                                || call.getName().equals("systemDefault")));
        noCalls("the milliseconds of the machine", call -> isMethod(call, System.class, "currentTimeMillis"));
    }

    @Test
    void nobodySleeps() {
        noCalls("Thread.sleep", call -> isMethod(call, Thread.class, "sleep"));
    }

    @Test
    void settings_comeFromTheConfiguration() {
        noCalls("System.getenv", call -> isMethod(call, System.class, "getenv"));
    }

    /** Commands write there, and the main method before there is a log. */
    @Test
    void standardStreams_areLeftAlone() {
        noClasses()
                .that(are("a feature", type -> !Set.of("", "commandline").contains(feature(type))))
                .should()
                .accessFieldWhere(DescribedPredicate.describe(
                        "System.out or System.err",
                        (JavaAccess<?> access) -> access.getTargetOwner().isEquivalentTo(System.class)
                                && Set.of("out", "err").contains(access.getName())))
                .check(CLASSES);
        noCalls("printStackTrace", call -> call.getName().equals("printStackTrace"));
    }

    @Test
    void beans_getWhatTheyNeedInTheConstructor() {
        noFields().should().beAnnotatedWith(Inject.class).check(CLASSES);
        noFields().should().beAnnotatedWith(ConfigProperty.class).check(CLASSES);
    }

    @Test
    void transactions_areNotSlacksBusiness() {
        noMethods()
                .that()
                .areDeclaredInClassesThat()
                .resideInAPackage(ROOT + ".slack..")
                .should()
                .beAnnotatedWith(Transactional.class)
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".slack..")
                .should()
                .beAnnotatedWith(Transactional.class)
                .check(CLASSES);
    }

    /** Rules are pure: they know the JDK and records, and reach for nothing. */
    @Test
    void policiesLifecyclesAndSchedules_arePure() {
        var pure = are(
                "a rule",
                type -> type.getSimpleName().matches(".*(Policy|Lifecycle|Schedule)")
                        && !feature(type).equals("playground"));
        classes()
                .that(pure)
                .should()
                .onlyDependOnClassesThat(are(
                        "of the JDK, a record or its builder, an enum, or another rule",
                        type -> type.getPackageName().startsWith("java.")
                                || type.isPrimitive()
                                || type.isArray()
                                || type.getPackageName().startsWith("org.jspecify")
                                || isOurs(type)
                                        && (type.isRecord()
                                                || type.isEnum()
                                                || type.isInterface()
                                                || isBuilderOfRecord(type)
                                                || pure.test(type))))
                .check(CLASSES);
        assertThat(CLASSES.stream().filter(pure).map(JavaClass::getSimpleName))
                .contains("AnswerPolicy", "TicketLifecycle", "DigestSchedule");
    }

    /** What is drawn sees records and block builders, never a client, a repository or a clock. */
    @Test
    void views_onlyDraw() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".slack..")
                .and()
                .haveSimpleNameEndingWith("Card")
                .or()
                .haveSimpleNameEndingWith("Modal")
                .or()
                .haveSimpleNameEndingWith("Message")
                .or()
                .haveSimpleName("HomeTab")
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "com.slack.api.methods..", "com.slack.api.bolt..", ROOT + "..store..", ROOT + ".slack.web.."))
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(java.time.Clock.class)
                .check(CLASSES);
    }

    /** So that nothing gets to Slack past its limits. */
    @Test
    void messagesAndViews_goOutThroughTheLimits() {
        Set<String> edge = Set.of("Poster", "Whispers", "Views", "ResponseUrl", "Guard", "Refusals");
        // One short sentence, and what was fitted before.
        Set<String> harmless = Set.of("EarlyAck", "LateAnswer");
        noClasses()
                .that(are(
                        "not the edge",
                        type -> !edge.contains(type.getSimpleName()) && !harmless.contains(type.getSimpleName())))
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "a method that shows something in Slack",
                        (JavaMethodCall call) -> SHOWING.matcher(call.getName()).matches()
                                        && call.getTargetOwner().getName().equals("com.slack.api.methods.MethodsClient")
                                || call.getTargetOwner()
                                        .getSimpleName()
                                        .matches("ActionResponse|SlashCommandResponse")))
                .check(CLASSES);
        assertThat(CLASSES.stream()
                        .filter(type -> edge.contains(type.getSimpleName())
                                && feature(type).equals("slack")))
                .hasSize(edge.size())
                .allSatisfy(type -> assertThat(type.getDirectDependenciesFromSelf())
                        .anyMatch(use -> use.getTargetClass().getSimpleName().equals("SizeLimits")));
    }

    @Test
    void playgroundBeans_areOnlyInDevAndTestBuilds() {
        var beans = are(
                "a bean of the playground",
                type -> feature(type).equals("playground")
                        && Stream.of(
                                        ApplicationScoped.class,
                                        Singleton.class,
                                        RequestScoped.class,
                                        Dependent.class,
                                        Path.class)
                                .anyMatch(type::isAnnotatedWith));
        classes().that(beans).should(beAnnotatedWith(IfBuildProfile.class)).check(CLASSES);
    }

    @Test
    void names_sayWhatAClassIs() {
        noClasses()
                .should()
                .haveNameMatching(
                        ".*[.$](InMemory\\w*|Fake\\w*|Test[A-Z]\\w*|\\w*Test|\\w*Impl|\\w*Utils?|\\w*Helper|\\w*Manager)")
                .check(CLASSES);
    }

    @Test
    void outcomes_areSealed() {
        classes()
                .that()
                .haveSimpleNameEndingWith("Outcome")
                .and()
                .areInterfaces()
                .should(be("sealed", type -> type.reflect().isSealed()))
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

    private static void noCalls(String what, java.util.function.Predicate<JavaMethodCall> which) {
        noClasses()
                .should()
                .callMethodWhere(DescribedPredicate.describe(what, which))
                .check(CLASSES);
    }

    private static boolean isMethod(JavaMethodCall call, Class<?> owner, String name) {
        return call.getTargetOwner().isEquivalentTo(owner) && call.getName().equals(name);
    }

    private static DescribedPredicate<JavaClass> are(String what, java.util.function.Predicate<JavaClass> which) {
        return DescribedPredicate.describe(what, which);
    }

    private static ArchCondition<JavaClass> be(String what, java.util.function.Predicate<JavaClass> which) {
        return ArchCondition.from(are("be " + what, which));
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

    private static boolean isBuilderOfRecord(JavaClass type) {
        return type.getName().endsWith("Builder")
                && CLASSES.stream()
                        .anyMatch(one -> one.isRecord() && type.getName().equals(one.getName() + "Builder"));
    }
}
