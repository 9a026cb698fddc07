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
