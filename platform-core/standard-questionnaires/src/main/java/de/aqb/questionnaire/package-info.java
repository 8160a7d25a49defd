/** The questionnaires that several measure types ask, with their texts; a jar inside the WAR of each module that does. */
@NullMarked
package de.aqb.questionnaire;

import org.jspecify.annotations.NullMarked;
