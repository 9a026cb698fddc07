package org.integritydesk.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.integritydesk.playground.outbound.Ack;
import org.integritydesk.playground.outbound.Submission;
import org.integritydesk.playground.workspace.View;

/** A modal a person has before them; fields go by their labels. */
public final class Form {
    private final Stage stage;
    private final Person person;
    private final Map<String, List<String>> filled = new HashMap<>();

    Form(Stage stage, Person person) {
        this.stage = stage;
        this.person = person;
    }

    /** The labels of all fields, in order. */
    public List<String> fields() {
        List<String> labels = new ArrayList<>();
        inputs().forEach(input -> labels.add(input.at("/label/text").asText()));
        return labels;
    }

    /** What stands in a text field before anybody types. */
    public String prefilled(String label) {
        return input(label).at("/element/initial_value").asText();
    }

    /** The labels of all options of a menu. */
    public List<String> options(String label) {
        List<String> options = new ArrayList<>();
        input(label)
                .at("/element/options")
                .forEach(each -> options.add(each.at("/text/text").asText()));
        return options;
    }

    /** What is chosen in a menu before anybody chooses. */
    public String chosen(String label) {
        return input(label).at("/element/initial_option/text/text").asText();
    }

    /** Types into a text field, or picks a day. */
    public Form write(String label, String text) {
        filled.put(input(label).path("block_id").asText(), List.of(text));
        return this;
    }

    /** Chooses the option with this label. */
    public Form choose(String label, String option) {
        for (JsonNode each : input(label).at("/element/options")) {
            if (each.at("/text/text").asText().equals(option)) {
                return write(label, each.path("value").asText());
            }
        }
        throw new AssertionError("no option " + option);
    }

    /** Chooses the option with this label where choosing acts at once; the form may look different then. */
    public Form picks(String label, String option) {
        JsonNode input = input(label);
        choose(label, option);
        String field = input.path("block_id").asText();
        assertThat(stage.playground()
                        .clickInModal(
                                person.id(),
                                input.at("/element/action_id").asText(),
                                String.join("", filled.getOrDefault(field, List.of())),
                                filled))
                .isInstanceOf(Ack.Accepted.class);
        return this;
    }

    /** Chooses what makes the form show other fields; to be done before anything else is typed. */
    public Form chooseAndSee(String label, String option) {
        JsonNode input = input(label);
        for (JsonNode each : input.at("/element/options")) {
            if (each.at("/text/text").asText().equals(option)) {
                assertThat(stage.playground()
                                .clickInModal(
                                        person.id(),
                                        input.at("/element/action_id").asText(),
                                        each.path("value").asText()))
                        .isInstanceOf(Ack.Accepted.class);
                return this;
            }
        }
        throw new AssertionError("no option " + option);
    }

    /** Presses the first button with this label; the modal may look different then. */
    public Form press(String label) {
        Screen.Button button = Screen.buttons(view().blocks()).stream()
                .filter(each -> each.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + label));
        assertThat(stage.playground().clickInModal(person.id(), button.actionId()))
                .isInstanceOf(Ack.Accepted.class);
        return this;
    }

    /** Ticks the boxes whose labels begin like this, and no others. */
    public Form tick(String label, String... beginnings) {
        List<String> values = new ArrayList<>();
        for (JsonNode each : input(label).at("/element/options")) {
            for (String beginning : beginnings) {
                if (each.at("/text/text").asText().startsWith(beginning)) {
                    values.add(each.path("value").asText());
                }
            }
        }
        assertThat(values).as("boxes %s", List.of(beginnings)).hasSameSizeAs(beginnings);
        filled.put(input(label).path("block_id").asText(), values);
        return this;
    }

    /** Takes the tick out of a box. */
    public Form untick(String label) {
        filled.put(input(label).path("block_id").asText(), List.of());
        return this;
    }

    /** Submits, and the form closes or shows something else. */
    public void submit() {
        assertThat(send()).isEqualTo(new Submission.Accepted());
    }

    /** Submits, and the form stays, with complaints at these fields. */
    public Form submitComplainsAbout(String... labels) {
        assertThat(send()).isInstanceOfSatisfying(Submission.Rejected.class, rejected -> {
            List<String> fields = new ArrayList<>();
            for (String label : labels) {
                fields.add(input(label).path("block_id").asText());
            }
            assertThat(rejected.errors()).containsOnlyKeys(fields);
        });
        return this;
    }

    /** Submits, and the form stays, with this complaint at the field. */
    public Form submitHears(String label, String complaint) {
        String field = input(label).path("block_id").asText();
        assertThat(send())
                .isInstanceOfSatisfying(
                        Submission.Rejected.class,
                        rejected -> assertThat(rejected.errors())
                                .hasEntrySatisfying(
                                        field, said -> assertThat(said).contains(complaint)));
        return this;
    }

    /** What the modal says now. */
    public String words() {
        return Screen.words(view().blocks());
    }

    /** Its title. */
    public String title() {
        return view().content().at("/title/text").asText();
    }

    private Submission send() {
        return stage.playground().submitAll(person.id(), filled);
    }

    private JsonNode input(String label) {
        return inputs().stream()
                .filter(input -> input.at("/label/text").asText().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no field " + label + " but " + fields()));
    }

    private List<JsonNode> inputs() {
        List<JsonNode> inputs = new ArrayList<>();
        view().blocks().forEach(block -> {
            if (block.path("type").asText().equals("input")) {
                inputs.add(block);
            }
        });
        return inputs;
    }

    private View view() {
        return stage.playground()
                .modal(person.id())
                .orElseThrow(() -> new AssertionError(person.id() + " has no modal open"));
    }
}
