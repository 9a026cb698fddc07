/** Tests of the measures, and what the desk must reach on the labelled questions. */
@NullMarked
package org.integritydesk.evaluation;

import org.jspecify.annotations.NullMarked;
