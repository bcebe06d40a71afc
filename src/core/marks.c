/*
 * marks.c
 *		Opening and closing quotation marks, paired.
 *
 * The cheapest reading is found as by Viterbi (1967): for every mark and every
 * state (outside; inside a mark of some shape; inside one of another shape in
 * that) the least cost of having come there, and by which role.  States are
 * few and paragraphs are read one by one, so time is linear.
 */
#include "core/marks.h"

/* Families of shapes: a pair is of one family unless something went wrong. */
enum
{
	SHAPE_STRAIGHT,
	SHAPE_CURLY,
	SHAPE_ANGLE,
	SHAPE_SINGLE,
	NSHAPES
};

/* Roles that a mark can play. */
enum
{
	ROLE_STRAY,
	ROLE_OPEN,
	ROLE_REOPEN,				/* the one before was never closed */
	ROLE_NEST,
	ROLE_CLOSE
};

/* States: 0 outside, 1 + outer, 1 + NSHAPES + outer * NSHAPES + inner. */
#define NSTATES		(1 + NSHAPES + NSHAPES * NSHAPES)
#define INSIDE(outer)	(1 + (outer))
#define NESTED(outer, inner)	(1 + NSHAPES + (outer) * NSHAPES + (inner))

/* Costs, in the unit of evidence: a blank on one side only weighs 3. */
#define COST_STRAY		4
#define COST_UNCLOSED	6		/* a paragraph ends inside */
#define COST_REOPEN		5		/* behind a pause, where one may end */
#define COST_REOPEN_INSIDE	20	/* in the middle of a clause */
#define COST_NEST		3		/* in another shape */
#define COST_NEST_SAME	7
#define COST_MISMATCH	3		/* closed by another shape */
#define COST_SINGLE		2		/* apostrophes look like single marks */
#define COST_NEVER		1000000

enum
{
	MARK_STRAIGHT = 0x22,
	MARK_APOSTROPHE = 0x27,
	MARK_GRAVE = 0x60,
	MARK_LEFT_ANGLE = 0xAB,
	MARK_ACUTE = 0xB4,
	MARK_RIGHT_ANGLE = 0xBB,
	MARK_LEFT_SINGLE = 0x2018,
	MARK_RIGHT_SINGLE = 0x2019,
	MARK_LEFT_DOUBLE = 0x201C,
	MARK_RIGHT_DOUBLE = 0x201D,
	MARK_LOW_DOUBLE = 0x201E,
	MARK_LEFT_SINGLE_ANGLE = 0x2039,
	MARK_RIGHT_SINGLE_ANGLE = 0x203A
};

/* Speech over several paragraphs: how many, how far, and how surely closed. */
#define MOST_CARRIED	4
#define MOST_TO_CLOSER	400
#define SURE_CLOSER		5

/* The letter lam in UTF-8. */
#define LAM_FIRST	0xD9
#define LAM_SECOND	0x84

/* One mark, or two of a single shape that together are one. */
typedef struct Mark
{
	uint32_t	token;			/* its first token */
	uint32_t	ntokens;
	int			shape;
	int			opens;			/* evidence that it opens */
	int			closes;			/* ... and that it closes */
	bool		after_pause;	/* a clause or sentence ends just before */
	uint8_t		role[NSTATES];	/* how each state was reached behind it */
	uint8_t		from[NSTATES];	/* ... and from which */
}			Mark;

typedef struct Pairing
{
	AnArena    *arena;
	const AnTokens *tokens;
	Mark	   *marks;			/* of the paragraph at hand */
	uint32_t	nmarks;
	uint32_t	marks_capacity;
	uint32_t	ncarried;		/* paragraph ends that speech went over */
	AnMarks    *result;
	uint32_t	capacity;
}			Pairing;

static int
shape_of(uint32_t cp)
{
	switch (cp)
	{
		case MARK_LEFT_ANGLE:
		case MARK_RIGHT_ANGLE:
			return SHAPE_ANGLE;
		case MARK_LEFT_DOUBLE:
		case MARK_RIGHT_DOUBLE:
		case MARK_LOW_DOUBLE:
			return SHAPE_CURLY;
		case MARK_APOSTROPHE:
		case MARK_GRAVE:
		case MARK_ACUTE:
		case MARK_LEFT_SINGLE:
		case MARK_RIGHT_SINGLE:
		case MARK_LEFT_SINGLE_ANGLE:
		case MARK_RIGHT_SINGLE_ANGLE:
			return SHAPE_SINGLE;
		default:
			return SHAPE_STRAIGHT;
	}
}

static bool
ends_clause(const AnToken *token)
{
	return an_token_is_stop(token) || an_token_is_sign(token, ',') ||
		an_token_is_sign(token, ';') || an_token_is_sign(token, ':') ||
		an_token_is_sign(token, ')') || an_token_is_sign(token, ']');
}

/* A letter, or the article, glued to the mark behind it: in "...". */
static bool
is_proclitic(const AnTokens *tokens, uint32_t i)
{
	const AnToken *token = &tokens->tokens[i];
	const uint8_t *end = tokens->folded->folded + token->end;

	if (token->kind != AN_WORD_ARABIC)
		return false;
	return token->end - token->start == 2 ||
		(token->end - token->start <= 6 && end[-2] == LAM_FIRST &&
		 end[-1] == LAM_SECOND);
}

/* What stands to the left says of the mark. */
static void
weigh_left(Mark *mark, const AnToken *left, bool proclitic, bool blank)
{
	uint32_t	is = left->kind == AN_WORD_ARABIC ?
		an_lexicon_find(left->hash) : 0;

	if (left->kind == AN_TOKEN_END || left->boundary == AN_BOUNDARY_PARAGRAPH)
	{
		mark->opens += 3;
		mark->closes -= 5;
	}
	else if (an_token_is_sign(left, ':') || an_token_is_sign(left, '('))
		mark->opens += 3;
	else if (proclitic && !blank)
	{
		mark->opens += 4;
		mark->closes -= 2;
	}
	else if (is & AN_LEX_THAT)
		mark->opens += 3;
	else if (!blank && an_token_is_stop(left))
		mark->closes += 2;
	else if (is & AN_LEX_CUE)
		mark->opens += 1;
}

static void
weigh_right(Mark *mark, const AnToken *right, bool blank)
{
	if (right->kind == AN_TOKEN_END ||
		(right->kind == AN_TOKEN_BREAK && right->boundary != AN_BOUNDARY_NONE))
	{
		mark->closes += 3;
		mark->opens -= 5;
	}
	else if (ends_clause(right))
	{
		mark->closes += blank ? 2 : 4;
		mark->opens -= 3;
	}
}

/* Does a clause end within the last few tokens before token i? */
static bool
is_after_pause(const AnTokens *tokens, uint32_t i)
{
	uint32_t	steps;

	for (steps = 0; steps < 3 && i-- > 0; steps++)
		if (tokens->tokens[i].boundary != AN_BOUNDARY_NONE ||
			an_token_is_sign(&tokens->tokens[i], ','))
			return true;
	return i == 0;
}

/* Read the evidence for what a mark does from both sides of it. */
static void
weigh(const AnTokens *tokens, Mark *mark)
{
	static const AnToken nothing = {0, 0, 0, 0, AN_TOKEN_END, 1, 0};
	uint32_t	i = mark->token;
	const AnToken *left = i > 0 ? &tokens->tokens[i - 1] : &nothing;
	const AnToken *right = &tokens->tokens[i + mark->ntokens];
	uint32_t	cp = tokens->tokens[i].cp;
	bool		blank_left = tokens->tokens[i].blank_before ||
		left->kind == AN_TOKEN_BREAK;
	bool		blank_right = right->blank_before ||
		right->kind == AN_TOKEN_BREAK || right->kind == AN_TOKEN_END;

	mark->opens = mark->closes = 0;
	mark->after_pause = is_after_pause(tokens, i);
	if (left->kind == AN_TOKEN_BREAK && left->boundary == AN_BOUNDARY_NONE &&
		i > 1)
		left = &tokens->tokens[i - 2];
	if (blank_left && !blank_right)
		mark->opens += 3, mark->closes -= 2;
	if (!blank_left && blank_right)
		mark->closes += 3, mark->opens -= 2;
	weigh_left(mark, left, i > 0 && is_proclitic(tokens, i - 1), blank_left);
	weigh_right(mark, right, blank_right);
	if (cp == MARK_LEFT_DOUBLE || cp == MARK_LEFT_ANGLE ||
		cp == MARK_LOW_DOUBLE || cp == MARK_LEFT_SINGLE)
		mark->opens++;
	if (cp == MARK_RIGHT_DOUBLE || cp == MARK_RIGHT_ANGLE ||
		cp == MARK_RIGHT_SINGLE)
		mark->closes++;
	if (mark->shape == SHAPE_SINGLE)
		mark->opens -= COST_SINGLE;
}

/* Note the mark that begins at token i; give the token behind it. */
static uint32_t
add_mark(Pairing *p, uint32_t i)
{
	const AnToken *token = &p->tokens->tokens[i];
	Mark	   *mark;

	if (p->nmarks == p->marks_capacity)
	{
		size_t		bytes = p->marks_capacity * sizeof(Mark);

		p->marks = an_arena_grow(p->arena, p->marks, bytes,
								 bytes > 0 ? 2 * bytes : 32 * sizeof(Mark));
		if (p->marks == NULL)
			return 0;
		p->marks_capacity = bytes > 0 ? 2 * p->marks_capacity : 32;
	}
	mark = &p->marks[p->nmarks++];
	mark->token = i;
	mark->ntokens = 1;
	mark->shape = shape_of(token->cp);
	/* '' and `` are typewriter doubles; "" is one mark typed twice */
	if (token[1].kind == AN_TOKEN_QUOTE && token[1].cp == token->cp &&
		!token[1].blank_before)
	{
		mark->ntokens = 2;
		if (mark->shape == SHAPE_SINGLE)
			mark->shape = SHAPE_STRAIGHT;
	}
	weigh(p->tokens, mark);
	return i + mark->ntokens;
}

/* Offer a way into a state; keep it if it is the cheapest so far. */
static void
offer(Mark *mark, int *cost, int from, int to, int role, int offered)
{
	if (offered < cost[to])
	{
		cost[to] = offered;
		mark->role[to] = (uint8_t) role;
		mark->from[to] = (uint8_t) from;
	}
}

static int
cost_of_closing(const Mark *mark, int shape)
{
	return (mark->shape == shape ? 0 : COST_MISMATCH) - mark->closes;
}

/* The cheapest ways past one mark. */
static void
step(Mark *mark, const int *before, int *after)
{
	int			open = -mark->opens;
	int			reopen = mark->after_pause ?
		COST_REOPEN : COST_REOPEN_INSIDE;
	int			outer;
	int			inner;
	int			state;

	for (state = 0; state < NSTATES; state++)
		after[state] = COST_NEVER;
	for (state = 0; state < NSTATES; state++)
		offer(mark, after, state, state, ROLE_STRAY,
			  before[state] + COST_STRAY);
	offer(mark, after, 0, INSIDE(mark->shape), ROLE_OPEN, before[0] + open);
	for (outer = 0; outer < NSHAPES; outer++)
	{
		int			cost = before[INSIDE(outer)];
		int			nest = mark->shape == outer ? COST_NEST_SAME : COST_NEST;

		offer(mark, after, INSIDE(outer), 0, ROLE_CLOSE,
			  cost + cost_of_closing(mark, outer));
		offer(mark, after, INSIDE(outer), NESTED(outer, mark->shape),
			  ROLE_NEST, cost + open + nest);
		offer(mark, after, INSIDE(outer), INSIDE(mark->shape), ROLE_REOPEN,
			  cost + open + reopen);
		for (inner = 0; inner < NSHAPES; inner++)
			offer(mark, after, NESTED(outer, inner), INSIDE(outer),
				  ROLE_CLOSE, before[NESTED(outer, inner)] +
				  cost_of_closing(mark, inner));
	}
}

/* Add an outermost span; end is the token behind its content. */
static int
add_span(Pairing *p, const Mark *open, uint32_t end, const Mark *close)
{
	const AnToken *tokens = p->tokens->tokens;
	AnMarks    *r = p->result;
	AnMarked   *span;

	if (r->n == p->capacity)
	{
		size_t		bytes = p->capacity * sizeof(AnMarked);

		r->spans = an_arena_grow(p->arena, r->spans, bytes,
								 bytes > 0 ? 2 * bytes :
								 32 * sizeof(AnMarked));
		if (r->spans == NULL)
			return AN_ERR_MEMORY;
		p->capacity = bytes > 0 ? 2 * p->capacity : 32;
	}
	span = &r->spans[r->n];
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

/* Does the sentence that begins at i report something in its first words? */
static bool
begins_with_cue(const AnTokens *tokens, uint32_t i)
{
	uint32_t	steps;
	uint32_t	clitic;

	for (steps = 0; steps < 4 && i < tokens->n; steps++, i++)
	{
		uint32_t	is = an_token_is_word(&tokens->tokens[i]) ?
			an_lexicon_word(tokens->folded->folded, &tokens->tokens[i],
							&clitic) : 0;

		if (is & AN_LEX_VERB && !(is & AN_LEX_WEAK))
			return true;
		if (tokens->tokens[i].boundary != AN_BOUNDARY_NONE)
			break;
	}
	return false;
}

/*
 * An unclosed span ends where the narrator reports again; else, when another
 * mark opens at limit, at the last stop or before the comma that leads to it.
 */
static uint32_t
end_of_unclosed(const AnTokens *tokens, uint32_t open, uint32_t limit,
				bool reopened)
{
	uint32_t	stop = limit;
	uint32_t	i;

	for (i = open + 1; i + 1 < limit; i++)
	{
		if (tokens->tokens[i].boundary == AN_BOUNDARY_NONE)
			continue;
		stop = i + 1;
		if (begins_with_cue(tokens, i + 1))
			return stop;
	}
	if (!reopened || stop != limit)
		return reopened ? stop : limit;
	for (i = limit; i > open + 1 && i + 4 > limit; i--)
		if (an_token_is_sign(&tokens->tokens[i - 1], ','))
			return i - 1;
	return limit;
}

/* Read the roles of a paragraph's marks back from the cheapest end. */
static int
read_back(Pairing *p, int state, uint32_t paragraph_end)
{
	const Mark *close = NULL;	/* behind the span being read */
	const Mark *next = NULL;	/* the reopening mark behind it */
	uint32_t	first = p->result->n;
	uint32_t	i = p->nmarks;
	int			status = AN_OK;

	while (i-- > 0 && status == AN_OK)
	{
		const Mark *mark = &p->marks[i];
		int			role = mark->role[state];

		if (role == ROLE_CLOSE && mark->from[state] >= 1 &&
			mark->from[state] <= NSHAPES)
			close = mark;
		else if (role == ROLE_OPEN || role == ROLE_REOPEN)
		{
			uint32_t	end = close != NULL ? close->token :
				end_of_unclosed(p->tokens, mark->token, next != NULL ?
								next->token : paragraph_end, next != NULL);

			status = add_span(p, mark, end, close);
			close = NULL;
			next = role == ROLE_REOPEN ? mark : NULL;
		}
		state = mark->from[state];
	}
	/* they were found from the last to the first */
	for (i = 0; status == AN_OK && first + i < p->result->n - i; i++)
	{
		AnMarked	swap = p->result->spans[first + i];

		if (first + i >= p->result->n - 1 - i)
			break;
		p->result->spans[first + i] = p->result->spans[p->result->n - 1 - i];
		p->result->spans[p->result->n - 1 - i] = swap;
	}
	return status;
}

/* The state in which the marks noted so far are best left. */
static int
cheapest_end(Pairing *p)
{
	int			costs[2][NSTATES];
	int			state;
	int			best = 0;
	uint32_t	i;

	for (state = 0; state < NSTATES; state++)
		costs[0][state] = state == 0 ? 0 : COST_NEVER;
	for (i = 0; i < p->nmarks; i++)
	{
		step(&p->marks[i], costs[i % 2], costs[(i + 1) % 2]);
		if (i % 4096 == 0)
			an_arena_tick(p->arena);
	}
	for (state = 1; state < NSTATES; state++)
	{
		int		   *cost = costs[p->nmarks % 2];

		cost[state] += state <= NSHAPES ? COST_UNCLOSED : 2 * COST_UNCLOSED;
		if (cost[state] < cost[best])
			best = state;
	}
	return best;
}

/*
 * Does speech that is open at the end of a paragraph, behind token i, go on in
 * the next ones?  It does when the next mark closes, by all that is around it.
 */
static bool
goes_on(Pairing *p, uint32_t i)
{
	const AnToken *tokens = p->tokens->tokens;
	uint32_t	most = i + MOST_TO_CLOSER;
	Mark		next;

	if (p->ncarried == MOST_CARRIED || cheapest_end(p) == 0)
		return false;
	while (++i < p->tokens->n && i < most)
	{
		if (tokens[i].kind != AN_TOKEN_QUOTE)
			continue;
		next.token = i;
		next.ntokens = 1;
		next.shape = shape_of(tokens[i].cp);
		weigh(p->tokens, &next);
		return next.closes >= next.opens + SURE_CLOSER;
	}
	return false;
}

/*
 * Is a paragraph's end only a line that someone broke?  No stop and no mark
 * stands before it; but where nothing follows there is nothing to go on with.
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

/* Pair all marks of a text. */
int
an_marks_pair(AnArena *arena, const AnTokens *tokens, AnMarks *result)
{
	Pairing		p = {0};
	int			status = AN_OK;
	uint32_t	i = 0;

	p.arena = arena;
	p.tokens = tokens;
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
		if (tokens->tokens[next - 1].boundary == AN_BOUNDARY_PARAGRAPH &&
			p.nmarks > 0 && !is_soft_break(tokens, next - 1))
		{
			if (goes_on(&p, next - 1))
				p.ncarried++;
			else
			{
				status = read_back(&p, cheapest_end(&p), next);
				p.nmarks = p.ncarried = 0;
			}
		}
		i = next;
	}
	return status;
}
