package org.integritydesk.platform.failure;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A failure in a few words (pure): its types and places, never its messages, which may hold what people wrote. */
final class CauseText {
    private static final String OURS = "org.integritydesk.";
    private static final int MOST_CAUSES = 5;

    private CauseText() {}

    static String of(Throwable failure) {
        return Stream.iterate(failure, one -> one != null, Throwable::getCause)
                .limit(MOST_CAUSES)
                .map(one -> one.getClass().getSimpleName() + state(one) + place(one))
                .collect(Collectors.joining(", caused by "));
    }

    private static String state(Throwable failure) {
        return failure instanceof SQLException sql && sql.getSQLState() != null ? " " + sql.getSQLState() : "";
    }

    private static String place(Throwable failure) {
        return Arrays.stream(failure.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith(OURS))
                .findFirst()
                .map(frame -> " at " + frame.getClassName().substring(OURS.length()) + "." + frame.getMethodName() + ":"
                        + frame.getLineNumber())
                .orElse("");
    }
}
