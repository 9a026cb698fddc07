package org.integritydesk.knowledge.files;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.integritydesk.knowledge.EntryRules;
import org.integritydesk.knowledge.Problem;
import org.jspecify.annotations.Nullable;

/** The bytes of a file as text with line feeds only. */
final class FileText {
    private FileText() {}

    /** The text; null, with problems added: it is none that people should read. */
    static @Nullable String of(String file, byte[] bytes, int mostBytes, List<Problem> problems) {
        if (bytes.length > mostBytes) {
            problems.add(new Problem(file, 1, "file", "is larger than %d KiB".formatted(mostBytes / 1024)));
            return null;
        }
        var text = decode(file, bytes, problems);
        return text == null || holdsControlCharacters(file, text, problems) ? null : text;
    }

    private static @Nullable String decode(String file, byte[] bytes, List<Problem> problems) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            var withoutMark = text.startsWith("\uFEFF") ? text.substring(1) : text;
            return withoutMark.replace("\r\n", "\n");
        } catch (CharacterCodingException notUtf8) {
            problems.add(new Problem(file, 1, "file", "is not UTF-8 text"));
            return null;
        }
    }

    private static boolean holdsControlCharacters(String file, String text, List<Problem> problems) {
        int before = problems.size();
        int line = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                line++;
            } else if (EntryRules.isForbiddenControl(c)) {
                problems.add(new Problem(file, line, "file", "holds the control character U+%04X".formatted((int) c)));
            }
        }
        return problems.size() > before;
    }
}
