package org.integritydesk.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.view.View;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Stream;
import org.integritydesk.slack.blocks.Fitting;
import org.integritydesk.slack.blocks.Message;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every message and modal there is, found by what its method returns, drawn from anything (seeded): Slack takes all of them,
 * and none was left to the last net.
 */
class EveryViewTest {
    private static final int DRAWN = 20;
    /** Most tickets that are made up contradict themselves. */
    private static final int LEAST = 10;

    /** Their words are the desk's own, put into a message. */
    private static final Set<String> SENTENCES = Set.of("say", "page");

    static Stream<Method> views() {
        return new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("org.integritydesk.slack")
                        .stream()
                        .map(JavaClass::reflect)
                        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                        .filter(method ->
                                method.getReturnType() == Message.class || method.getReturnType() == View.class)
                        .filter(method -> !method.isSynthetic() && !Modifier.isPrivate(method.getModifiers()))
                        .filter(method ->
                                !method.getDeclaringClass().getPackageName().matches(".*\\.(blocks|web|transport)"))
                        .filter(method -> Modifier.isStatic(method.getModifiers())
                                || method.getName().equals("view") && canBeMade(method.getDeclaringClass()))
                        .filter(method -> !(SENTENCES.contains(method.getName())
                                && Arrays.equals(method.getParameterTypes(), new Class<?>[] {String.class})))
                        .sorted(Comparator.comparing(Method::toString));
    }

    @ParameterizedTest
    @MethodSource("views")
    void isTakenBySlack_whateverItShows_withoutTheLastNet(Method view) throws ReflectiveOperationException {
        view.setAccessible(true);
        Object on = Modifier.isStatic(view.getModifiers()) ? null : made(view.getDeclaringClass());
        List<String> refused = new ArrayList<>();
        int drawn = 0;
        for (int seed = 0; seed < 40 * DRAWN && drawn < DRAWN; seed++) {
            Object shown = draw(view, on, new Anything(seed));
            if (shown != null) {
                drawn++;
                int at = seed;
                problems(shown).forEach(problem -> refused.add("seed " + at + ": " + problem));
            }
        }
        assertThat(refused.stream().limit(10)).as("%s", view).isEmpty();
        assertThat(drawn).as("drawings of %s", view).isGreaterThanOrEqualTo(LEAST);
    }

    private static List<String> problems(Object shown) {
        List<String> problems = new ArrayList<>(Golden.problems(shown));
        Set<?> broken = shown instanceof Message message
                ? Fitting.of(message).broken()
                : Fitting.of((View) shown).broken();
        if (!broken.isEmpty()) {
            problems.add("left to the last net: " + broken);
        }
        return problems;
    }

    /** The drawing; null: it cannot be asked for. */
    private static @Nullable Object draw(Method view, @Nullable Object on, Anything anything)
            throws ReflectiveOperationException {
        try {
            List<@Nullable Object> arguments = new ArrayList<>();
            for (Parameter parameter : view.getParameters()) {
                arguments.add(anything.of(parameter));
            }
            return view.invoke(on, arguments.toArray());
        } catch (Anything.Impossible e) {
            return null;
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof NoSuchElementException) {
                // Of nothing at all: there is always at least one of what it lists.
                return null;
            }
            throw new AssertionError(view + " cannot draw this", e.getCause());
        }
    }

    private static boolean canBeMade(Class<?> type) {
        return Arrays.stream(type.getDeclaredConstructors()).anyMatch(one -> one.getParameterCount() == 0);
    }

    private static Object made(Class<?> type) throws ReflectiveOperationException {
        Constructor<?> constructor = type.getDeclaredConstructor();
        constructor.setAccessible(true);
        return constructor.newInstance();
    }
}
