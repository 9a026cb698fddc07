package org.integritydesk.slack.web;

import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.integritydesk.platform.outbox.Carried;
import org.integritydesk.platform.pace.Limit;
import org.integritydesk.platform.pace.Pace;
import org.jspecify.annotations.Nullable;

/**
 * The one way in which the outbox calls Slack: not faster than Slack wants, over all instances, and with every failure sorted.
 * What a person waits for does not go this way.
 */
@ApplicationScoped
class PacedCalls {
    private static final int TOO_MANY_REQUESTS = 429;

    private final Pace pace;
    private final AppAccess access;
    private final MeterRegistry metrics;

    PacedCalls(Pace pace, AppAccess access, MeterRegistry metrics) {
        this.pace = pace;
        this.access = access;
        this.metrics = metrics;
    }

    /** A call of the SDK. */
    interface Call<T> {
        T make() throws IOException, SlackApiException;
    }

    /**
     * Calls, if it is the caller's turn.
     *
     * @param holder who calls, the same when they come again
     * @param limits what the call counts for
     */
    <T extends SlackApiTextResponse> Answer<T> call(String method, String holder, List<Limit> limits, Call<T> call) {
        Optional<Duration> wait = access.rest().or(() -> pace.take(holder, limits));
        if (wait.isPresent()) {
            return new Answer.Later<>(new Carried.NotYet(wait.get()));
        }
        Answer<T> answer = answer(method, limits, call);
        metrics.counter("slack.calls", "method", method, "outcome", word(answer))
                .increment();
        return answer;
    }

    private <T extends SlackApiTextResponse> Answer<T> answer(String method, List<Limit> limits, Call<T> call) {
        try {
            T response = call.make();
            if (response.isOk()) {
                access.accepted();
                return new Answer.Taken<>(response);
            }
            return refused(method, String.valueOf(response.getError()));
        } catch (SlackApiException e) {
            Duration pause = retryAfter(e);
            if (pause != null) {
                pace.hold(limits, pause);
            }
            return later(pause, "Slack answered " + e.getResponse().code());
        } catch (IOException e) {
            return later(null, "Slack was not reached: " + e);
        } catch (RuntimeException e) {
            // The SDK has no exception of its own for a proxy's page, or for an empty one.
            return later(
                    null,
                    "Slack answered something that cannot be read: "
                            + e.getClass().getSimpleName());
        }
    }

    private <T> Answer<T> refused(String method, String error) {
        return switch (SlackErrors.kind(method, error)) {
            case MESSAGE -> new Answer.Refused<>(error);
            case APP -> new Answer.Later<>(new Carried.NotYet(access.refused(error)));
            case PASSING -> later(null, SlackErrors.SAYS + error);
        };
    }

    private static <T> Answer<T> later(@Nullable Duration pause, String why) {
        return new Answer.Later<>(new Carried.TryLater(pause, why));
    }

    private static @Nullable Duration retryAfter(SlackApiException e) {
        String seconds = e.getResponse().header("Retry-After");
        return e.getResponse().code() == TOO_MANY_REQUESTS && seconds != null && seconds.matches("\\d{1,6}")
                ? Duration.ofSeconds(Long.parseLong(seconds))
                : null;
    }

    private static String word(Answer<?> answer) {
        return answer.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }
}
