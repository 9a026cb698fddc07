package org.integritydesk.slack.blocks;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.view.ViewState;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FormValuesTest {
    @Test
    void noState_isAnEmptyForm() {
        for (FormValues form : List.of(FormValues.of(null), FormValues.of(new ViewState()))) {
            assertThat(form.text("answer")).isNull();
            assertThat(form.choice("cause")).isNull();
            assertThat(form.day("launch")).isNull();
            assertThat(form.ticked("draft")).isFalse();
        }
    }

    @Test
    void text_isStripped_andBlankIsNothing() {
        assertThat(form("answer", text("  yes \n")).text("answer")).isEqualTo("yes");
        assertThat(form("answer", text(" \n\t ")).text("answer")).isNull();
        assertThat(form("answer", new ViewState.Value()).text("answer")).isNull();
    }

    @Test
    void text_holdsNothingADatabaseRefuses() {
        assertThat(form("answer", text("ye\u0000s")).text("answer")).isEqualTo("yes");
        assertThat(form("answer", text("\u0000 \u0000")).text("answer")).isNull();
    }

    @Test
    void otherFields_areNotMixedUp() {
        assertThat(form("answer", text("yes")).text("question")).isNull();
        assertThat(new FormValues(Map.of("answer", Map.of("other_action", text("yes")))).text("answer"))
                .isNull();
    }

    @Test
    void choice_isTheValue() {
        var value = new ViewState.Value();
        var option = new ViewState.SelectedOption();
        option.setValue("GAP");
        value.setSelectedOption(option);

        assertThat(form("cause", value).choice("cause")).isEqualTo("GAP");
    }

    @Test
    void day_isADate_andNonsenseIsNone() {
        assertThat(form("launch", day("2026-03-15")).day("launch")).isEqualTo(LocalDate.of(2026, 3, 15));
        assertThat(form("launch", day("2026-02-30")).day("launch")).isNull();
        assertThat(form("launch", day("soon")).day("launch")).isNull();
    }

    @Test
    void ticked_whenAnOptionIsSelected() {
        var ticked = new ViewState.Value();
        ticked.setSelectedOptions(List.of(new ViewState.SelectedOption()));
        var empty = new ViewState.Value();
        empty.setSelectedOptions(List.of());

        assertThat(form("draft", ticked).ticked("draft")).isTrue();
        assertThat(form("draft", empty).ticked("draft")).isFalse();
    }

    private static FormValues form(String name, ViewState.Value value) {
        var state = new ViewState();
        state.setValues(Map.of(name, Map.of(name, value)));
        return FormValues.of(state);
    }

    private static ViewState.Value text(String text) {
        var value = new ViewState.Value();
        value.setValue(text);
        return value;
    }

    private static ViewState.Value day(String text) {
        var value = new ViewState.Value();
        value.setSelectedDate(text);
        return value;
    }
}
