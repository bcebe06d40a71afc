/*
 * marks.c
 *		Opening and closing quotation marks, paired.
 *
 * The reading with the least cost is found by the algorithm of Viterbi (1967).
 * A state says what is open: nothing, a mark of some shape, or a mark of some
 * shape inside another.  Behind each mark every state has the least cost of
 * reaching it and the role that this mark then plays.  The roles are read back
 * from the cheapest state at the end of the paragraph.  There are 21 states,
 * and each mark is looked at once, so time is linear.
 */
#include "core/quotes/marks.h"

#include <string.h>

#include "core/base/array.h"
#include "core/quotes/mark_evidence.h"
#include "core/quotes/unclosed.h"

/* What a mark can do. */
enum
{
	ROLE_STRAY,
	ROLE_OPEN,
	ROLE_REOPEN,				/* opens; the mark before was never closed */
	ROLE_NEST,					/* opens inside another */
	ROLE_CLOSE
};

#define ROLE_BITS	3			/* the other five of a byte number a state */

/*
 * State 0 is outside all marks; then come those inside one mark, by its shape,
 * and those inside two, by the shape of the outer and of the inner.
 */
#define NSTATES		(1 + AN_NSHAPES + AN_NSHAPES * AN_NSHAPES)
#define INSIDE(outer)	(1 + (outer))
#define NESTED(outer, inner) \
	(1 + AN_NSHAPES + (outer) * AN_NSHAPES + (inner))

/* Costs, in the unit of evidence (see mark_evidence.h). */
#define COST_STRAY		4
#define COST_UNCLOSED	6		/* the paragraph ends before it closes */
#define COST_REOPEN		5		/* behind a pause, where speech can end */
#define COST_REOPEN_INSIDE	20	/* in the middle of a clause */
#define COST_NEST		3		/* inside a mark of another shape */
#define COST_NEST_SAME	7		/* inside a mark of the same shape */
#define COST_NEST_TERM	2		/* around a term, wherever it is */
#define COST_CROSS		4		/* open while the narrator reports */
#define COST_MISMATCH	3		/* closed by a mark of another shape */
#define COST_NEVER		1000000

/*
 * A term in marks has at most so many tokens, and its marks are this clearly
 * an opening and a closing one.
 */
#define MOST_TERM	5
#define SURE_TERM	3

/*
 * Speech goes on over at most so many paragraph ends, and only if the next
 * mark is at most so many tokens away and this clearly a closing one.
 */
#define MOST_CARRIED	4
#define MOST_TO_CLOSER	400
#define SURE_CLOSER		5

/* One mark as it stands in the text; it may be typed as two equal ones. */
typedef struct Mark
{
	uint32_t	token;			/* its first token */
	uint32_t	ntokens;
	AnMarkEvidence evidence;	/* for opening and closing */
	bool		opens_term;		/* a term stands between it and the next */
	bool		crosses;		/* the narrator has reported just before */
} Mark;

/* What is kept of each mark of a paragraph to read the best way back. */
typedef struct Step
{
	uint32_t	token;
	uint8_t		ntokens;
	uint8_t		into[NSTATES];	/* the best way into each state, a WAY() */
} Step;

#define WAY(from, role)	((uint8_t) ((from) << ROLE_BITS | (role)))
#define WAY_FROM(way)	((way) >> ROLE_BITS)
#define WAY_ROLE(way)	((way) & ((1 << ROLE_BITS) - 1))

/* The marks of the current paragraph, and the spans found so far. */
typedef struct Pairing
{
	AnArena    *arena;
	const AnTokens *tokens;
	const AnExtraCues *extra;	/* or NULL */
	Step	   *steps;			/* of the current paragraph */
	uint32_t	nsteps;
	uint32_t	capacity;
	Mark		last;			/* the mark of the last step */
	int			before[NSTATES];	/* what each state costs before it */
	int			after[NSTATES]; /* and behind it, if no term follows */
	uint32_t	ncarried;		/* paragraph ends crossed by open speech */
	bool		crosses;		/* the narrator has reported since the last */
	AnMarks    *result;
	uint32_t	spans_capacity;
} Pairing;

/* Do two marks stand around a term: a few tokens without a pause? */
static bool
is_term(const AnTokens *tokens, const Mark *open, const Mark *close)
{
	uint32_t	i = open->token + open->ntokens;

	if (open->evidence.shape != close->evidence.shape ||
		close->token > i + MOST_TERM ||
		open->evidence.opens < open->evidence.closes + SURE_TERM ||
		close->evidence.closes < close->evidence.opens + SURE_TERM)
		return false;
	for (; i < close->token; i++)
		if (tokens->tokens[i].boundary != AN_BOUNDARY_NONE ||
			an_token_is_sign(&tokens->tokens[i], ','))
			return false;
	return true;
}

/* Does the same mark follow the token at once? */
static bool
is_mark_again(const AnToken *token)
{
	return token[1].kind == AN_TOKEN_QUOTE && token[1].cp == token->cp &&
		!token[1].blank_before;
}

/*
 * Do the two marks at i open speech and a term, as in ""term" ..."?  Then a
 * single mark of the same shape closes the term soon.
 */
static bool
opens_twice(const AnTokens *tokens, uint32_t i)
{
	uint32_t	most = i + 2 + MOST_TERM;
	uint32_t	j;

	for (j = i + 2; j < tokens->n && j < most; j++)
		if (tokens->tokens[j].kind == AN_TOKEN_QUOTE)
			return tokens->tokens[j].cp == tokens->tokens[i].cp &&
				!is_mark_again(&tokens->tokens[j]);
	return false;
}

/* Keep a way into a state if it is cheaper than those before. */
static void
offer(Step *step, int *cost, int from, int to, int role, int offered)
{
	if (offered < cost[to])
	{
		cost[to] = offered;
		step->into[to] = WAY(from, role);
	}
}

static int
cost_of_closing(const Mark *mark, int shape)
{
	return (mark->evidence.shape == shape ? 0 : COST_MISMATCH) -
		mark->evidence.closes;
}

/* What each state costs before the first mark of a paragraph. */
static void
begin_costs(int *cost)
{
	int			state;

	for (state = 0; state < NSTATES; state++)
		cost[state] = state == 0 ? 0 : COST_NEVER;
}

/*
 * The least costs of all states behind a mark, from those before it.  Where
 * the narrator has just reported, to stay inside marks costs more and to open
 * anew costs less.
 */
static void
take_step(const Mark *mark, const int *before, int *after, Step *step)
{
	const AnMarkEvidence *evidence = &mark->evidence;
	int			open = -evidence->opens;
	int			reopen = evidence->after_pause || mark->crosses ?
	COST_REOPEN : COST_REOPEN_INSIDE;
	int			cross = mark->crosses ? COST_CROSS : 0;
	int			outer;
	int			inner;
	int			state;

	for (state = 0; state < NSTATES; state++)
		after[state] = COST_NEVER;
	for (state = 0; state < NSTATES; state++)
		offer(step, after, state, state, ROLE_STRAY,
			  before[state] + COST_STRAY + (state > 0 ? cross : 0));
	offer(step, after, 0, INSIDE(evidence->shape), ROLE_OPEN, before[0] + open);
	for (outer = 0; outer < AN_NSHAPES; outer++)
	{
		int			cost = before[INSIDE(outer)] + cross;
		int			nest = mark->opens_term ? COST_NEST_TERM :
		evidence->shape == outer ? COST_NEST_SAME : COST_NEST;

		offer(step, after, INSIDE(outer), 0, ROLE_CLOSE,
			  cost + cost_of_closing(mark, outer));
		offer(step, after, INSIDE(outer), NESTED(outer, evidence->shape),
			  ROLE_NEST, cost + open + nest);
		offer(step, after, INSIDE(outer), INSIDE(evidence->shape), ROLE_REOPEN,
			  cost - cross + open + reopen);
		for (inner = 0; inner < AN_NSHAPES; inner++)
			offer(step, after, NESTED(outer, inner), INSIDE(outer),
				  ROLE_CLOSE, before[NESTED(outer, inner)] + cross +
				  cost_of_closing(mark, inner));
	}
}

/* Add the mark at token i; return the token behind it, 0 without memory. */
static uint32_t
add_mark(Pairing *p, uint32_t i)
{
	const AnToken *token = &p->tokens->tokens[i];
	Mark		mark;
	Step	   *step;

	step = an_array_room(p->arena, p->steps, p->nsteps, &p->capacity,
						 sizeof(Step));
	if (step == NULL)
		return 0;
	p->steps = step;
	step += p->nsteps;
	mark.token = i;
	mark.ntokens = 1;
	mark.evidence.shape = an_mark_shape(token->cp);
	/* '' and `` are typewriter doubles; "" is one mark typed twice */
	if (is_mark_again(token) && !opens_twice(p->tokens, i))
	{
		mark.ntokens = 2;
		if (mark.evidence.shape == AN_SHAPE_SINGLE)
			mark.evidence.shape = AN_SHAPE_STRAIGHT;
	}
	an_mark_evidence_weigh(p->tokens, i, mark.ntokens, &mark.evidence);
	mark.opens_term = false;
	mark.crosses = p->crosses;
	p->crosses = false;
	if (p->nsteps == 0)
		begin_costs(p->after);
	else if (is_term(p->tokens, &p->last, &mark))
	{
		p->last.opens_term = true;
		take_step(&p->last, p->before, p->after, step - 1);
	}
	memcpy(p->before, p->after, sizeof(p->before));
	p->last = mark;
	step->token = i;
	step->ntokens = (uint8_t) mark.ntokens;
	take_step(&mark, p->before, p->after, step);
	an_arena_tick_turn(p->arena, p->nsteps++);
	return i + mark.ntokens;
}

/*
 * Add an outermost span that closes with a mark, or with none (NULL) before
 * the token end.
 */
static int
add_span(Pairing *p, const Step *open, uint32_t end, const Step *close)
{
	const AnToken *tokens = p->tokens->tokens;
	AnMarks    *r = p->result;
	AnMarked   *span;

	span = an_array_room(p->arena, r->spans, r->n, &p->spans_capacity,
						 sizeof(AnMarked));
	if (span == NULL)
		return AN_ERR_MEMORY;
	r->spans = span;
	span += r->n;
	span->open = open->token;
	span->first = open->token + open->ntokens;
	span->closed = close != NULL;
	span->behind = close != NULL ? close->token + close->ntokens : end;
	while (span->first < end && tokens[span->first].kind == AN_TOKEN_BREAK)
		span->first++;
	while (end > span->first && (tokens[end - 1].kind == AN_TOKEN_BREAK ||
								 (close == NULL &&
								  (an_token_is_sign(&tokens[end - 1], '.') ||
								   an_token_is_sign(&tokens[end - 1], ',')))))
		end--;
	span->end = end;
	if (end > span->first)
		r->n++;
	return AN_OK;
}

/*
 * Make spans of the marks of a paragraph, from its last mark back to its
 * first; state is the cheapest one at the paragraph's end.
 */
static int
read_back(Pairing *p, int state, uint32_t paragraph_end)
{
	const Step *close = NULL;	/* closes the span being read */
	const Step *next = NULL;	/* ... or opens anew instead */
	uint32_t	first = p->result->n;
	uint32_t	last;
	uint32_t	i = p->nsteps;
	int			status = AN_OK;

	while (i-- > 0 && status == AN_OK)
	{
		const Step *mark = &p->steps[i];
		int			role = WAY_ROLE(mark->into[state]);
		int			from = WAY_FROM(mark->into[state]);

		if (role == ROLE_CLOSE && from >= 1 && from <= AN_NSHAPES)
			close = mark;
		else if (role == ROLE_OPEN || role == ROLE_REOPEN)
		{
			uint32_t	end = close != NULL ? close->token :
			an_unclosed_end(p->tokens, p->extra, mark->token, next != NULL ?
							next->token : paragraph_end, next != NULL);

			status = add_span(p, mark, end, close);
			close = NULL;
			next = role == ROLE_REOPEN ? mark : NULL;
		}
		state = from;
	}
	/* the last span was found first */
	for (last = p->result->n; first + 1 < last; first++)
	{
		AnMarked	swap = p->result->spans[first];

		p->result->spans[first] = p->result->spans[--last];
		p->result->spans[last] = swap;
	}
	return status;
}

/* The cheapest state behind the marks of the current paragraph. */
static int
cheapest_end(const Pairing *p)
{
	int			least = p->after[0];
	int			state;
	int			best = 0;

	for (state = 1; state < NSTATES; state++)
	{
		int			cost = p->after[state] +
		(state > AN_NSHAPES ? 2 : 1) * COST_UNCLOSED;

		if (cost < least)
		{
			least = cost;
			best = state;
		}
	}
	return best;
}

/*
 * Does speech that is still open at token i, the end of a paragraph, go on in
 * the next?  It does if the next mark is clearly a closing one.
 */
static bool
goes_on(Pairing *p, uint32_t i)
{
	const AnToken *tokens = p->tokens->tokens;
	uint32_t	most = i + MOST_TO_CLOSER;
	AnMarkEvidence next;

	if (p->ncarried == MOST_CARRIED || cheapest_end(p) == 0)
		return false;
	while (++i < p->tokens->n && i < most)
	{
		if (tokens[i].kind != AN_TOKEN_QUOTE)
			continue;
		next.shape = an_mark_shape(tokens[i].cp);
		an_mark_evidence_weigh(p->tokens, i, 1, &next);
		return next.closes >= next.opens + SURE_CLOSER;
	}
	return false;
}

/*
 * Is the paragraph end at i only a line that was broken?  It is if a word or a
 * comma stands before it and text follows.
 */
static bool
is_soft_break(const AnTokens *tokens, uint32_t i)
{
	const AnToken *before;

	if (i == 0 || i + 1 >= tokens->n ||
		tokens->tokens[i].kind != AN_TOKEN_BREAK || tokens->tokens[i].cp > 1)
		return false;
	before = &tokens->tokens[i - 1];
	return an_token_is_word(before) || an_token_is_sign(before, ',');
}

/*
 * Find the spans of a text that stand in marks.  extra are words that report
 * besides the lexicon's, or NULL.
 */
int
an_marks_pair(AnArena *arena, const AnTokens *tokens,
			  const AnExtraCues *extra, AnMarks *result)
{
	Pairing		p = {0};
	int			status = AN_OK;
	uint32_t	i = 0;

	p.arena = arena;
	p.tokens = tokens;
	p.extra = extra;
	p.result = result;
	result->spans = NULL;
	result->n = 0;
	while (i < tokens->n && status == AN_OK)
	{
		uint32_t	next = i + 1;

		if (tokens->tokens[i].kind == AN_TOKEN_QUOTE)
		{
			next = add_mark(&p, i);
			if (next == 0)
				return AN_ERR_MEMORY;
		}
		if (tokens->tokens[next - 1].boundary != AN_BOUNDARY_NONE &&
			p.nsteps > 0 && !p.crosses)
			p.crosses = an_begins_with_cue(tokens, extra, next);
		if (tokens->tokens[next - 1].boundary == AN_BOUNDARY_PARAGRAPH &&
			p.nsteps > 0 && !is_soft_break(tokens, next - 1))
		{
			if (goes_on(&p, next - 1))
				p.ncarried++;
			else
			{
				status = read_back(&p, cheapest_end(&p), next);
				p.nsteps = p.ncarried = 0;
				p.crosses = false;
			}
		}
		i = next;
	}
	an_array_free(arena, p.steps, p.capacity, sizeof(Step));
	return status;
}
