package org.integritydesk.slack;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.integritydesk.answering.Offer;
import org.integritydesk.chat.PersonId;
import org.integritydesk.chat.RoomId;
import org.integritydesk.knowledge.EntryId;
import org.jspecify.annotations.Nullable;

/**
 * Any value of any of our records, with the worst words people could have put into it. What a machine hands out, ids and
 * times, is as machines make it.
 */
final class Anything {
    private static final List<String> WORDS = List.of(
            "",
            " ",
            "\n\n\n",
            "Can a craft brewery run ads in the US?",
            "x".repeat(10_000),
            "<!channel> <@U1> <https://evil.example|click> & &amp; ".repeat(100),
            "🍺".repeat(4_000),
            "x" + "👩‍👩‍👧‍👦".repeat(500),
            "שלום \u202e עולם ".repeat(300),
            "&<>".repeat(2_000),
            "*bold* _it_ ~no~ `code` ```\nblock".repeat(90),
            "- item\n".repeat(1_500),
            "[click](https://evil.example) ![x](https://evil.example/i.png)",
            "word ".repeat(3_000),
            "null \u0000 bell \u0007",
            "|");

    /** Strings that machines hand out, by their names. */
    private static final Set<String> IDS =
            Set.of("id", "entryId", "entry", "room", "message", "author", "viewer", "page", "subject");

    /** Beyond it, lists stay empty. */
    private static final int MOST_VALUES = 4_000;

    private static final Instant NOW = Instant.parse("2026-03-02T14:05:00Z");

    private final Random random;
    private int made;

    Anything(long seed) {
        this.random = new Random(seed);
    }

    /** An argument; null only where that is allowed. */
    @Nullable Object of(Parameter parameter) {
        made = 0;
        return value(parameter.getName(), parameter.getParameterizedType(), parameter.getAnnotatedType(), 0);
    }

    private @Nullable Object value(String name, Type type, AnnotatedType place, int depth) {
        if (place.isAnnotationPresent(Nullable.class) && random.nextInt(3) == 0) {
            return null;
        }
        if (type == String.class && IDS.contains(name)) {
            return name.equals("subject") ? "R3" : "U0REP";
        }
        return of(type, depth);
    }

    private Object of(Type type, int depth) {
        made++;
        if (type instanceof ParameterizedType generic) {
            Class<?> raw = (Class<?>) generic.getRawType();
            return raw.isRecord() ? record(raw, generic.getActualTypeArguments(), depth) : container(generic, depth);
        }
        Class<?> raw = (Class<?>) type;
        if (raw.isEnum()) {
            return pick(Arrays.asList(raw.getEnumConstants()));
        }
        Supplier<Object> simple = simple().get(raw);
        if (simple != null) {
            return simple.get();
        }
        return raw.isSealed()
                ? of(pick(Arrays.asList(raw.getPermittedSubclasses())), depth)
                : record(raw, new Type[0], depth);
    }

    private Map<Class<?>, Supplier<Object>> simple() {
        Map<Class<?>, Supplier<Object>> simple = new LinkedHashMap<>();
        simple.put(String.class, () -> pick(WORDS));
        simple.put(PersonId.class, () -> new PersonId("U0REP"));
        simple.put(RoomId.class, () -> new RoomId("C0US"));
        simple.put(EntryId.class, () -> new EntryId("alc-craft-brewery-us-" + random.nextInt(100)));
        // No offer has more.
        simple.put(
                Offer.class,
                () -> new Offer(
                        pick(WORDS),
                        Stream.generate(() -> (Offer.Choice) of(Offer.Choice.class, 3))
                                .limit(random.nextInt(1, Offer.MOST_OPTIONS + 1))
                                .toList()));
        simple.put(Instant.class, () -> NOW.plusSeconds(random.nextInt(-100_000, 100_000)));
        simple.put(LocalDate.class, () -> LocalDate.of(2026, 3, 2).plusDays(random.nextInt(-400, 400)));
        simple.put(Duration.class, () -> Duration.ofSeconds(random.nextInt(100_000_000)));
        simple.put(URI.class, () -> URI.create("https://example.com/" + "x".repeat(random.nextInt(200))));
        simple.put(ZoneId.class, () -> ZoneId.of("America/New_York"));
        simple.put(Locale.class, () -> pick(List.of(Locale.ENGLISH, Locale.FRENCH, Locale.forLanguageTag("es"))));
        for (Class<?> number : List.of(int.class, Integer.class)) {
            simple.put(number, () -> random.nextInt(1, 5_000));
        }
        for (Class<?> number : List.of(long.class, Long.class)) {
            simple.put(number, () -> random.nextLong(1_000, 1_000_000));
        }
        for (Class<?> number : List.of(double.class, Double.class)) {
            simple.put(number, random::nextDouble);
        }
        simple.put(boolean.class, random::nextBoolean);
        simple.put(Boolean.class, random::nextBoolean);
        return simple;
    }

    private Object container(ParameterizedType type, int depth) {
        Class<?> raw = (Class<?>) type.getRawType();
        Type[] of = type.getActualTypeArguments();
        if (raw == Map.class) {
            Map<Object, Object> map = new LinkedHashMap<>();
            for (int i = size(depth); i > 0; i--) {
                map.put(of(of[0], depth + 1), of(of[1], depth + 1));
            }
            return map;
        }
        if (raw == Optional.class) {
            return random.nextBoolean() ? Optional.empty() : Optional.of(of(of[0], depth + 1));
        }
        List<Object> list = new ArrayList<>();
        for (int i = size(depth); i > 0; i--) {
            list.add(of(of[0], depth + 1));
        }
        if (raw == Set.class) {
            return new LinkedHashSet<>(list);
        }
        if (raw == List.class || raw == Iterable.class) {
            return list;
        }
        throw new IllegalStateException("This test does not know how to make a " + type);
    }

    /** Few of most things, now and then far more than anybody would have; what is listed alone is never nothing. */
    private int size(int depth) {
        if (made > MOST_VALUES) {
            return 0;
        }
        int least = depth == 0 ? 1 : 0;
        return least + (random.nextInt(12) == 0 ? random.nextInt(depth == 0 ? 1_500 : 60) : random.nextInt(5));
    }

    private Object record(Class<?> type, Type[] of, int depth) {
        if (!type.isRecord()) {
            throw new IllegalStateException("This test does not know how to make a " + type);
        }
        RecordComponent[] components = type.getRecordComponents();
        @Nullable Object[] values = new @Nullable Object[components.length];
        for (int i = 0; i < components.length; i++) {
            values[i] = value(
                    components[i].getName(),
                    bound(components[i].getGenericType(), type, of),
                    components[i].getAnnotatedType(),
                    depth + 1);
        }
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            throw new Impossible(type + " cannot be like this", e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** {@code T} of a {@code Reading<Market>} is a market. */
    private static Type bound(Type component, Class<?> type, Type[] of) {
        int at = Arrays.asList(type.getTypeParameters()).indexOf(component);
        return at < 0 ? component : of[at];
    }

    /** The record refuses these values, so they cannot come. */
    static final class Impossible extends RuntimeException {
        Impossible(String message, Throwable cause) {
            super(message, cause);
        }
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
