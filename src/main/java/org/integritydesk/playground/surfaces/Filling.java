package org.integritydesk.playground.surfaces;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.integritydesk.playground.workspace.Json;

/** How a person has filled in the elements of a message, modal or App Home. */
@FunctionalInterface
public interface Filling {
    /** What was typed or chosen in the element; empty: nothing. */
    List<String> in(Blocks.Placed placed);

    /** As the app set it, nothing touched. */
    static Filling initial() {
        return placed -> InputValue.initial(placed.element());
    }

    /** As the app set it, except for the named ones; names are action ids or block ids. */
    static Filling changed(Map<String, List<String>> values) {
        return placed -> Optional.ofNullable(values.get(placed.actionId()))
                .or(() -> Optional.ofNullable(values.get(placed.blockId())))
                .orElseGet(() -> InputValue.initial(placed.element()));
    }

    /** As posted by a form whose fields are named by {@link #fieldName}; what the form lacks is empty. */
    static Filling posted(Map<String, List<String>> form) {
        return placed -> form.getOrDefault(fieldName(placed), List.of());
    }

    /** The name of the element's field in a form. */
    static String fieldName(Blocks.Placed placed) {
        return placed.blockId() + "::" + placed.actionId();
    }

    /** {@code state.values}: block id, action id, value. */
    default ObjectNode values(ArrayNode blocks) {
        ObjectNode values = Json.object();
        for (Blocks.Placed placed : Blocks.interactive(blocks)) {
            if (InputValue.isHeldBy(placed.type())) {
                values.withObjectProperty(placed.blockId())
                        .set(placed.actionId(), InputValue.of(placed.element(), in(placed)));
            }
        }
        return values;
    }

    /** What the client itself would complain about before sending the form: block id to sentence. */
    default Map<String, String> complaints(ArrayNode blocks) {
        Map<String, String> complaints = new LinkedHashMap<>();
        for (Blocks.Placed placed : Blocks.interactive(blocks)) {
            if (placed.isInput()) {
                Complaint.about(placed, in(placed)).ifPresent(each -> complaints.put(placed.blockId(), each));
            }
        }
        return complaints;
    }
}
