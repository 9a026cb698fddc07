package org.integritydesk.knowledge;

/**
 * What is wrong at one place of an entry file.
 *
 * @param file as the person named it
 * @param line counts from 1; 1 also stands for the file as a whole
 * @param field name of the field, or {@code file} and {@code front matter} where no field is to blame
 * @param sentence what is wrong and what would be right
 */
public record Problem(String file, int line, String field, String sentence) {

    /** One line as compilers print it: {@code file:line: field: sentence}. */
    public String render() {
        return "%s:%d: %s: %s".formatted(file, line, field, sentence);
    }
}
