package org.integritydesk.slack.socket;

import java.time.Duration;
import java.util.Set;

/** When to open the next connection, and when never again (pure). */
final class ReconnectPolicy {
    static final Duration LONGEST = Duration.ofSeconds(60);

    /** Errors of {@code apps.connections.open} that no repetition heals. */
    private static final Set<String> FINAL = Set.of(
            "access_denied",
            "account_inactive",
            "forbidden_team",
            "invalid_auth",
            "missing_scope",
            "no_permission",
            "not_allowed_token_type",
            "not_authed",
            "org_login_required",
            "team_access_not_granted",
            "token_expired",
            "token_revoked");

    private ReconnectPolicy() {}

    /**
     * A connection that worked and whose end was announced is replaced at once; otherwise pauses double from one second to a
     * minute.
     *
     * @param failures attempts in a row, before this one, that did not lead to a connection that worked
     * @param jitter from 0 to 1; shortens pauses by up to a half so that instances do not come back in step
     */
    static Next after(Setback setback, int failures, double jitter) {
        return switch (setback) {
            case Setback.Announced(Farewell reason, boolean healthy) ->
                switch (reason) {
                    case WARNING, REFRESH_REQUESTED, OTHER ->
                        healthy ? new Next.Reconnect(Duration.ZERO, 0) : retry(failures, jitter);
                    case TOO_MANY_WEBSOCKETS -> new Next.Reconnect(shortened(LONGEST, jitter), failures + 1);
                    case LINK_DISABLED ->
                        new Next.Stop(
                                "Socket Mode is switched off in the app's settings. Switch it on (api.slack.com/apps,"
                                        + " your app, Socket Mode) and start the desk again, or let Slack reach it over HTTP.");
                };
            case Setback.Lost(boolean healthy) -> retry(healthy ? 0 : failures, jitter);
            case Setback.Refused(String error) ->
                FINAL.contains(error)
                        ? new Next.Stop("Slack does not accept SLACK_APP_TOKEN (" + error
                                + "). It is an app-level token (xapp-...)"
                                + " with the scope connections:write: api.slack.com/apps, your app, Basic Information, App-Level"
                                + " Tokens. Set it and start the desk again.")
                        : retry(failures, jitter);
            case Setback.RateLimited(Duration retryAfter) -> new Next.Reconnect(retryAfter, failures);
            case Setback.Unreachable() -> retry(failures, jitter);
        };
    }

    private static Next retry(int failures, double jitter) {
        Duration full = Duration.ofSeconds(1L << Math.min(failures, 10));
        return new Next.Reconnect(shortened(full.compareTo(LONGEST) > 0 ? LONGEST : full, jitter), failures + 1);
    }

    private static Duration shortened(Duration pause, double jitter) {
        return pause.minusMillis((long) (pause.toMillis() * jitter / 2));
    }
}
