package org.integritydesk.slack.transport;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewState;
import com.slack.api.util.json.GsonFactory;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LateAnswerTest {
    @Test
    void submissionThatClosesTheForm_isSaidToBeDone() {
        assertThat(LateAnswer.shown("", form("Half an hour of words."))
                        .getTitle()
                        .getText())
                .isEqualTo("Done");
    }

    @Test
    void submissionThatIsRefused_saysWhy_andGivesTheWordsBack() {
        View shown = LateAnswer.shown(
                "{\"response_action\":\"errors\",\"errors\":{\"note\":\"Too <short>.\"}}",
                form("Half an hour of words."));

        assertThat(shown.getTitle().getText()).isEqualTo("Not saved");
        assertThat(GsonFactory.createSnakeCase().toJson(shown))
                .contains("Too \\u0026lt;short\\u0026gt;.", "Half an hour of words.");
    }

    @Test
    void submissionThatChangesTheForm_changesItLate() {
        View shown = LateAnswer.shown(
                "{\"response_action\":\"update\",\"view\":{\"type\":\"modal\",\"title\":{\"type\":\"plain_text\",\"text\":\"Asked\"},"
                        + "\"blocks\":[{\"type\":\"divider\"}]}}",
                form("Words."));

        assertThat(shown.getTitle().getText()).isEqualTo("Asked");
        assertThat(shown.getBlocks()).hasSize(1);
    }

    private static View form(String typed) {
        var value = new ViewState.Value();
        value.setType("plain_text_input");
        value.setValue(typed);
        return View.builder()
                .type("modal")
                .state(ViewState.builder()
                        .values(Map.of("note", Map.of("note", value)))
                        .build())
                .build();
    }
}
