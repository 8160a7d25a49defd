package de.aqb.portal.participation;

import de.aqb.portal.tenancy.TenantRow;
import de.aqb.spi.Phase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One stored answer of a participation: a day as ISO date, {@code yes}, {@code no}, the key of an option, a number or text. */
@Entity
@Table(name = "answer")
@IdClass(Answer.Key.class)
public class Answer extends TenantRow {

    /** Longest stored answer in characters. */
    public static final int CONTENT_MAX = 4000;

    /** A participation answers a question once in each phase; a class because EclipseLink fills identities by field. */
    public static class Key implements Serializable {
        private UUID participationId;
        private String phase;
        private String questionKey;

        @SuppressWarnings("NullAway.Init") // for the persistence provider
        public Key() {}

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key
                    && participationId.equals(key.participationId)
                    && phase.equals(key.phase)
                    && questionKey.equals(key.questionKey);
        }

        @Override
        public int hashCode() {
            return Objects.hash(participationId, phase, questionKey);
        }
    }

    @Id
    @Column(name = "participation_id")
    private UUID participationId;

    @Id
    @Column(name = "phase")
    private String phase;

    @Id
    @Column(name = "question_key")
    private String questionKey;

    @Column(name = "content")
    private String content;

    @SuppressWarnings("NullAway.Init") // for the persistence provider
    protected Answer() {}

    Answer(UUID participationId, Phase phase, String questionKey, String content) {
        this.participationId = participationId;
        this.phase = phase.key();
        this.questionKey = questionKey;
        this.content = content;
    }

    UUID participationId() {
        return participationId;
    }

    /** The name of the answer, such as {@code entry.tr_reading}. */
    String name() {
        return phase + "." + questionKey;
    }

    String content() {
        return content;
    }

    void change(String content) {
        this.content = content;
    }
}
