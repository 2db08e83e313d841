# Open questions for the call, by situation. "Ask:" rather than "ask him/her": gender is not guessed.

ask-complaint-1 = Ask: What would have to happen for you to have a calm week?
ask-complaint-2 = Ask: What has cost you the most time so far?
ask-complaint-3 = Ask: What would a good solution look like to you?
ask-complaint-4 = Ask: Who on your side feels it most in their day?
ask-complaint-5 = Ask: How would you know that it is really settled?

ask-frustration-1 = Ask: What should we have noticed earlier?
ask-frustration-2 = Ask: What else is behind it that I should know?
ask-frustration-3 = Ask: What should change first?
ask-frustration-4 = Ask: How do your people find working with us at the moment?

ask-promise-1 = Ask: What else do you need to carry on with it?
ask-promise-2 = Ask: What has changed on your side since we talked?
ask-promise-3 = Ask: What is the next step with you?
ask-promise-4 = Ask: Who else will look at it?

ask-promise-theirs-1 = Ask: What got in the way on your side?
ask-promise-theirs-2 = Ask: Which part of it can I take off your hands?
ask-promise-theirs-3 = Ask: What does your plan for it look like now?
ask-promise-theirs-4 = Ask: Who should we bring in to move it along?

ask-occasion-leadership-1 = Ask: What is the new leadership tackling first?
ask-occasion-leadership-2 = Ask: What will change for you and your team?
ask-occasion-leadership-3 = Ask: What matters most to the people now in charge?
ask-occasion-leadership-4 = Ask: What should stay exactly as it is?

ask-occasion-change-1 = Ask: What does the step mean for your work?
ask-occasion-change-2 = Ask: Which ways of working now have to fit together?
ask-occasion-change-3 = Ask: Who will decide what from now on?
ask-occasion-change-4 = Ask: What must not fail during the change?

ask-occasion-competitor-1 = Ask: How will your customers order in two years?
ask-occasion-competitor-2 = Ask: How do you see what is moving in the market?
ask-occasion-competitor-3 = Ask: Where do you want to stay ahead?
ask-occasion-competitor-4 = Ask: What are your own customers asking more often now?
ask-occasion-competitor-5 = Ask: What would you do differently in their place?

ask-occasion-careful-1 = Ask: How are you and your team coping with it?
ask-occasion-careful-2 = Ask: What matters to you in the weeks ahead?
ask-occasion-careful-3 = Ask: What can we make easier for you right now?
ask-occasion-careful-4 = Ask: What do you need from us, and what not just now?

ask-occasion-topic-1 = Ask: How does the subject affect your company?
ask-occasion-topic-2 = Ask: What are you doing about it already, and what not yet?
ask-occasion-topic-3 = Ask: Who on your side thinks about it most?
ask-occasion-topic-4 = Ask: What should one know about it that is written nowhere?

ask-occasion-news-1 = Ask: How did it come about?
ask-occasion-news-2 = Ask: What is your next step after it?
ask-occasion-news-3 = Ask: What turned out harder than expected?
ask-occasion-news-4 = Ask: What does it change for your customers?

ask-birthday-1 = Ask: What are your plans for the year ahead?
ask-birthday-2 = Ask: What makes a good birthday for you?
ask-birthday-3 = Ask: What did you enjoy most in the past year?
ask-birthday-4 = Ask: What are you looking forward to in the coming months?

ask-wish-1 = Ask: What has changed about your wish since then?
ask-wish-2 = Ask: What has stood in the way so far?
ask-wish-3 = Ask: What would be the smallest useful start for you?
ask-wish-4 = Ask: Who on your side would still have to be convinced?

ask-fair-1 = Ask: What do you want to see at the fair above all?
ask-fair-2 = Ask: Who would you like to meet there?
ask-fair-3 = Ask: When would a coffee there suit you best?
ask-fair-4 = Ask: Which question are you taking there?

ask-fair-after-1 = Ask: What did you bring home from the fair?
ask-fair-after-2 = Ask: What surprised you there?
ask-fair-after-3 = Ask: What was most talked about at the stands?
ask-fair-after-4 = Ask: What will you take further?

ask-jubilee-1 = Ask: What has worked well in all these years?
ask-jubilee-2 = Ask: What have we done the same way for years that should long be different?
ask-jubilee-3 = Ask: What do you like to remember from our time together?
ask-jubilee-4 = Ask: Where do you want to be in five years?

ask-contract-1 = Ask: What should be different in the next contract?
ask-contract-2 = Ask: What has working together brought you so far?
ask-contract-3 = Ask: How will the decision be made on your side?
ask-contract-4 = Ask: What did you pay for and never need?

ask-survey-1 = Ask: How satisfied are you with us, from 0 to 10, and what is missing for a 10?
ask-survey-2 = Ask: What should we stop doing?
ask-survey-3 = Ask: Where do we make needless work for you?
ask-survey-4 = Ask: What would you tell others about us?

ask-quiet-1 = Ask: What is on your mind most at the moment?
ask-quiet-2 = Ask: What has happened on your side in the past weeks?
ask-quiet-3 = Ask: What has shifted for you?
ask-quiet-4 = Ask: Where does it pinch just now?

ask-dormant-1 = Ask: What has happened on your side since we last talked?
ask-dormant-2 = Ask: What should I know about your company today?
ask-dormant-3 = Ask: What should we do differently from what we did so far?
ask-dormant-4 = Ask: How often should I call for it to be useful to you?
ask-dormant-5 = Ask: What became of the plans you had then?

ask-overdue-1 = Ask: What is coming up for you in the next few weeks?
ask-overdue-2 = Ask: What is going better than expected, and what worse?
ask-overdue-3 = Ask: What would you like more of, and what less?
ask-overdue-4 = Ask: What is holding you up most at the moment?
ask-overdue-5 = Ask: What do your customers want today that they did not want a year ago?
ask-overdue-6 = Ask: What are you working on that I do not know about yet?

ask-first-1 = Ask: What should someone know about your company who does not know it yet?
ask-first-2 = Ask: What matters most to you in working together?
ask-first-3 = Ask: What have you set out to do this year?
ask-first-4 = Ask: Who else on your side belongs at the table?
ask-first-5 = Ask: How and when do you like to be reached?
