package org.integritydesk.knowledge.files;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Values as the nodes that {@link EntryFields} reads, all of them on one line. */
final class Nodes {
    private static final Mark HERE = new Mark("", 0, 0, 0, new int[0], 0);

    private Nodes() {}

    /** Texts, numbers, lists, and maps of them. */
    static MappingNode of(Map<?, ?> values) {
        List<NodeTuple> tuples = values.entrySet().stream()
                .map(entry -> new NodeTuple(node(entry.getKey()), node(entry.getValue())))
                .toList();
        return new MappingNode(Tag.MAP, true, tuples, HERE, HERE, FlowStyle.BLOCK);
    }

    private static Node node(@Nullable Object value) {
        return switch (value) {
            case null -> new ScalarNode(Tag.NULL, "", HERE, HERE, ScalarStyle.PLAIN);
            case Map<?, ?> group -> of(group);
            case List<?> list ->
                new SequenceNode(Tag.SEQ, true, list.stream().map(Nodes::node).toList(), HERE, HERE, FlowStyle.BLOCK);
            default -> new ScalarNode(Tag.STR, value.toString(), HERE, HERE, ScalarStyle.PLAIN);
        };
    }
}
