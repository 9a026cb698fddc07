package org.integritydesk.slack.admission;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventFormTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'type': 'message', 'user': 'U0REPMAYA', 'channel': 'C1', 'ts': '1700000000.000100', 'text': 'hello'}",
                "{'type': 'message', 'user': 'W012A3CDE', 'channel': 'G1', 'ts': '1.1', 'thread_ts': '1.0', 'files': []}",
                "{'type': 'message', 'subtype': 'message_changed', 'channel': 'C1', 'message': {'ts': '1.1', 'user': 'U1'}}",
                "{'type': 'message', 'subtype': 'message_deleted', 'channel': 'C1', 'deleted_ts': '1.1'}",
                "{'type': 'reaction_added', 'user': 'U1', 'item': {'type': 'message', 'channel': 'C1', 'ts': '1.1'}}",
                "{'type': 'team_join', 'user': {'id': 'U1'}}",
                "{'type': 'solar_eclipse'}"
            })
    void whatSlackSends_isItsForm(String event) {
        assertThat(isSlacks(event)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'type': 'message', 'user': 'u 1'}",
                "{'type': 'message', 'user': 'U1\\u0000'}",
                "{'type': 'message', 'user': ['U1']}",
                "{'type': 'message', 'channel': ''}",
                "{'type': 'message', 'ts': 'NaN'}",
                "{'type': 'message', 'ts': '-1.1'}",
                "{'type': 'message', 'thread_ts': {}}",
                "{'type': 'message', 'subtype': {}}",
                "{'type': 'message', 'files': [null]}",
                "{'type': 'message', 'files': {}}",
                "{'type': 'message', 'subtype': 'message_changed', 'channel': 'C1', 'message': {'ts': 'x'}}",
                "{'type': 'message', 'subtype': 'message_changed', 'channel': 'C1', 'message': {'ts': '1.1', 'edited': {'ts': 'x'}}}",
                "{'type': 'reaction_added', 'item': 7}",
                "{'type': 'reaction_added', 'item': {'ts': []}}"
            })
    void anythingElse_isNot(String event) {
        assertThat(isSlacks(event)).isFalse();
    }

    private static boolean isSlacks(String event) {
        return EventForm.isSlacks(
                JsonParser.parseString(event.replace('\'', '"')).getAsJsonObject());
    }
}
