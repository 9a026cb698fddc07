package org.integritydesk.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.beAnnotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;
import static org.integritydesk.architecture.Production.CLASSES;
import static org.integritydesk.architecture.Production.ROOT;
import static org.integritydesk.architecture.Production.are;
import static org.integritydesk.architecture.Production.feature;
import static org.integritydesk.architecture.Production.isOurs;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import io.quarkus.arc.profile.IfBuildProfile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** What code leaves alone wherever it is, and how it is named. */
class CodeRulesTest {
    private static final Pattern SHOWING = Pattern.compile("chatPost.*|chatUpdate|chatSchedule.*|views.*");

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

    private static void noCalls(String what, java.util.function.Predicate<JavaMethodCall> which) {
        noClasses()
                .should()
                .callMethodWhere(DescribedPredicate.describe(what, which))
                .check(CLASSES);
    }

    private static boolean isMethod(JavaMethodCall call, Class<?> owner, String name) {
        return call.getTargetOwner().isEquivalentTo(owner) && call.getName().equals(name);
    }

    private static ArchCondition<JavaClass> be(String what, java.util.function.Predicate<JavaClass> which) {
        return ArchCondition.from(are("be " + what, which));
    }

    private static boolean isBuilderOfRecord(JavaClass type) {
        return type.getName().endsWith("Builder")
                && CLASSES.stream()
                        .anyMatch(one -> one.isRecord() && type.getName().equals(one.getName() + "Builder"));
    }
}
