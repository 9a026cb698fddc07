package org.integritydesk.slack.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlackErrorsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "channel_not_found",
                "is_archived",
                "not_in_channel",
                "msg_too_long",
                "msg_blocks_too_long",
                "invalid_blocks",
                "user_not_found",
                "cannot_dm_bot",
                "user_disabled",
                "restricted_action",
                "restricted_action_read_only_channel",
                "message_not_found",
                "cant_update_message",
                "thread_not_found"
            })
    void thisMessage(String error) {
        assertThat(SlackErrors.kind(error)).isEqualTo(SlackErrors.Kind.MESSAGE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "account_inactive",
                "token_revoked",
                "invalid_auth",
                "not_authed",
                "token_expired",
                "missing_scope",
                "team_access_not_granted",
                "app_uninstalled"
            })
    void thisApp(String error) {
        assertThat(SlackErrors.kind(error)).isEqualTo(SlackErrors.Kind.APP);
        assertThat(SlackErrors.remedy(error)).endsWith(".");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ratelimited",
                "rate_limited",
                "internal_error",
                "fatal_error",
                "service_unavailable",
                "request_timeout",
                "team_added_to_org",
                "a_word_nobody_knows",
                "null"
            })
    void passing_orUnknown(String error) {
        assertThat(SlackErrors.kind(error)).isEqualTo(SlackErrors.Kind.PASSING);
    }

    @Test
    void filesAreNotWaitedFor_unlessItPasses_orNothingGoesAnyway() {
        assertThat(List.of("missing_scope", "access_denied", "file_uploads_disabled", "a_word_nobody_knows"))
                .allSatisfy(error ->
                        assertThat(SlackErrors.kind("files.info", error)).isEqualTo(SlackErrors.Kind.MESSAGE));
        assertThat(List.of("ratelimited", "internal_error", "service_unavailable"))
                .allSatisfy(error ->
                        assertThat(SlackErrors.kind("files.info", error)).isEqualTo(SlackErrors.Kind.PASSING));
        assertThat(SlackErrors.kind("files.info", "token_revoked")).isEqualTo(SlackErrors.Kind.APP);
        assertThat(SlackErrors.kind("chat.postMessage", "missing_scope")).isEqualTo(SlackErrors.Kind.APP);
    }

    @Test
    void words_arePlain_whereThereArePlainerOnes() {
        assertThat(SlackErrors.inWords("Slack says is_archived")).isEqualTo("the channel is archived");
        assertThat(SlackErrors.inWords("Slack says strange_thing")).isEqualTo("Slack says strange_thing");
        assertThat(SlackErrors.inWords("no ticket 7")).isEqualTo("no ticket 7");
    }
}
