package org.integritydesk.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.ArrayList;
import java.util.List;
import org.integritydesk.playground.outbound.Ack;

/** The Home tab before a person's eyes; looks again at every question. */
public final class Home {
    private final Stage stage;
    private final Person person;

    Home(Stage stage, Person person) {
        this.stage = stage;
        this.person = person;
    }

    /** All words one can read. */
    public String words() {
        return Screen.words(blocks());
    }

    /** The labels of all buttons. */
    public List<String> buttons() {
        return Screen.buttons(blocks()).stream().map(Screen.Button::label).toList();
    }

    /** Presses the first button whose label begins like this. */
    public Home press(String label) {
        return press(blocks(), label);
    }

    /** Presses a button at the side of this ticket, or right below it. */
    public Home pressAt(String ticket, String label) {
        ArrayNode rest = blocks().deepCopy();
        while (!rest.isEmpty() && !rest.get(0).toString().contains("*" + ticket + "*")) {
            rest.remove(0);
        }
        return press(rest, label);
    }

    /** Chooses an option in the menu that says this while nothing is chosen. */
    public Home choose(String menu, String option) {
        for (JsonNode element : blocks().findParents("options")) {
            if (element.at("/placeholder/text").asText().equals(menu)) {
                for (JsonNode each : element.path("options")) {
                    if (each.at("/text/text").asText().equals(option)) {
                        assertThat(stage.playground()
                                        .clickInHome(
                                                person.id(),
                                                element.path("action_id").asText(),
                                                each.path("value").asText()))
                                .isInstanceOf(Ack.Accepted.class);
                        return this;
                    }
                }
            }
        }
        throw new AssertionError("no option " + option + " of " + menu);
    }

    /** Ticks the box whose label begins like this. */
    public Home tick(String label) {
        JsonNode box = box(label);
        return choose(box, List.of(box.at("/options/0/value").asText()));
    }

    /** Takes the tick out of the box. */
    public Home untick(String label) {
        return choose(box(label), List.of());
    }

    /** Whether the box is ticked now. */
    public boolean isTicked(String label) {
        return !box(label).path("initial_options").isEmpty();
    }

    private Home choose(JsonNode box, List<String> values) {
        assertThat(stage.playground()
                        .clickInHome(person.id(), box.path("action_id").asText(), values))
                .isInstanceOf(Ack.Accepted.class);
        stage.settle();
        return this;
    }

    private JsonNode box(String label) {
        return blocks().findParents("action_id").stream()
                .filter(element -> element.path("type").asText().equals("checkboxes"))
                .filter(element -> element.at("/options/0/text/text").asText().startsWith(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no box " + label));
    }

    private Home press(ArrayNode blocks, String label) {
        List<String> seen = new ArrayList<>();
        for (JsonNode block : blocks) {
            for (JsonNode button : block.findParents("action_id")) {
                String text = button.at("/text/text").asText();
                seen.add(text);
                if (text.startsWith(label)) {
                    assertThat(stage.playground()
                                    .clickInHomeAt(
                                            person.id(),
                                            block.path("block_id").asText(),
                                            button.path("action_id").asText()))
                            .isInstanceOf(Ack.Accepted.class);
                    return this;
                }
            }
        }
        throw new AssertionError("no button " + label + " but " + seen);
    }

    private ArrayNode blocks() {
        return stage.playground().home(person.id()).orElseThrow().blocks();
    }
}
