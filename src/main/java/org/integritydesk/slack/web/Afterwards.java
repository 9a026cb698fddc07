package org.integritydesk.slack.web;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.integritydesk.platform.failure.Incident;

/**
 * Keeps what Slack is told about a change until the change is committed, so that nobody reads of what did not happen, and no
 * transaction waits for Slack.
 */
public final class Afterwards {
    private static final ScopedValue<List<Runnable>> PUT_OFF = ScopedValue.newInstance();

    private Afterwards() {}

    /**
     * Does the work, and then what was put off meanwhile.
     *
     * @throws Exception of the work; then nothing that was put off happens
     */
    public static <T> T of(Callable<T> work) throws Exception {
        List<Runnable> putOff = new ArrayList<>();
        T result = ScopedValue.where(PUT_OFF, putOff).call(work::call);
        putOff.forEach(Afterwards::tell);
        return result;
    }

    /** Does it after the running work, or now if there is none. */
    public static void run(Runnable telling) {
        if (!putOff(telling)) {
            telling.run();
        }
    }

    /** Whether there is running work, after which it will be done; nothing happens if there is none. */
    static boolean putOff(Runnable telling) {
        return PUT_OFF.isBound() && PUT_OFF.get().add(telling);
    }

    private static void tell(Runnable telling) {
        try {
            telling.run();
        } catch (RuntimeException e) {
            // What was done stays done; the person sees it wherever they look next.
            Incident.log("Somebody could not be told what was done", e);
        }
    }
}
