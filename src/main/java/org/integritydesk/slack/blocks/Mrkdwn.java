package org.integritydesk.slack.blocks;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** Turns the simple Markdown of entries into Slack's mrkdwn; all text in it is escaped, HTML is text too. */
public final class Mrkdwn {
    private static final Parser PARSER = Parser.builder().build();

    private static final String FENCE = "```";

    private Mrkdwn() {}

    /** The same content for Slack, cut to at most this many characters where a word ends. */
    public static String of(String markdown, int most) {
        String mrkdwn = of(markdown);
        if (mrkdwn.length() <= most) {
            return mrkdwn;
        }
        String cut = Texts.shortenAtWord(mrkdwn, most - 2 * FENCE.length());
        return isInCode(cut) ? cut + "\n" + FENCE : cut;
    }

    /** The same content for Slack, in parts of at most this many characters that can each stand in a block of its own. */
    public static List<String> parts(String markdown, int most) {
        List<String> parts = new ArrayList<>();
        boolean inCode = false;
        for (String part : Texts.parts(of(markdown), most - 3 * FENCE.length())) {
            String whole = inCode ? FENCE + "\n" + part : part;
            inCode = isInCode(whole);
            parts.add(inCode ? whole.stripTrailing() + "\n" + FENCE : whole);
        }
        return parts;
    }

    private static boolean isInCode(String mrkdwn) {
        return mrkdwn.split(FENCE, -1).length % 2 == 0;
    }

    /** The same content for Slack. */
    public static String of(String markdown) {
        var writer = new Writer();
        PARSER.parse(markdown).accept(writer);
        return writer.out.toString().strip();
    }

    private static final class Writer extends AbstractVisitor {
        private final StringBuilder out = new StringBuilder();

        @Override
        public void visit(Paragraph paragraph) {
            visitChildren(paragraph);
            out.append(paragraph.getParent() instanceof ListItem ? "\n" : "\n\n");
        }

        @Override
        public void visit(BulletList list) {
            visitChildren(list);
            out.append('\n');
        }

        @Override
        public void visit(OrderedList list) {
            visitChildren(list);
            out.append('\n');
        }

        @Override
        public void visit(ListItem listItem) {
            out.append(listItem.getParent() instanceof OrderedList list ? position(list, listItem) + ". " : "• ");
            visitChildren(listItem);
        }

        @Override
        public void visit(StrongEmphasis strong) {
            around("*", strong);
        }

        @Override
        public void visit(Emphasis emphasis) {
            around("_", emphasis);
        }

        @Override
        public void visit(Code code) {
            out.append('`').append(Texts.escape(code.getLiteral())).append('`');
        }

        @Override
        public void visit(Text text) {
            out.append(Texts.escape(text.getLiteral()));
        }

        @Override
        public void visit(SoftLineBreak line) {
            out.append(' ');
        }

        @Override
        public void visit(HardLineBreak line) {
            out.append('\n');
        }

        @Override
        public void visit(Heading heading) {
            around("*", heading);
            out.append("\n\n");
        }

        @Override
        public void visit(FencedCodeBlock code) {
            code(code.getLiteral());
        }

        @Override
        public void visit(IndentedCodeBlock code) {
            code(code.getLiteral());
        }

        @Override
        public void visit(HtmlInline html) {
            out.append(Texts.escape(html.getLiteral()));
        }

        @Override
        public void visit(HtmlBlock html) {
            out.append(Texts.escape(html.getLiteral())).append("\n\n");
        }

        private void code(String literal) {
            out.append("```\n").append(Texts.escape(literal.stripTrailing())).append("\n```\n\n");
        }

        private static int position(OrderedList list, ListItem item) {
            int position = Objects.requireNonNullElse(list.getMarkerStartNumber(), 1);
            for (Node before = item.getPrevious(); before != null; before = before.getPrevious()) {
                position++;
            }
            return position;
        }

        private void around(String mark, Node node) {
            out.append(mark);
            visitChildren(node);
            out.append(mark);
        }
    }
}
