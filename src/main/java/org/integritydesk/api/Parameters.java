package org.integritydesk.api;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the values of parameters and fields (pure). */
final class Parameters {
    private Parameters() {}

    /** The constant of this name, in any case; null: it is none of them. */
    static <E extends Enum<E>> @Nullable E constant(@Nullable String name, E[] known) {
        return Arrays.stream(known)
                .filter(constant -> constant.name().equalsIgnoreCase(name))
                .findFirst()
                .orElse(null);
    }

    /** Says which values there are, if the one given is none of them. */
    static <E extends Enum<E>> Optional<String> unknown(String name, @Nullable String value, E[] known) {
        return value == null || constant(value, known) != null
                ? Optional.empty()
                : Optional.of(name + " is " + oneOf(known) + ".");
    }

    static String oneOf(Object[] known) {
        return "one of " + Arrays.toString(known);
    }
}
