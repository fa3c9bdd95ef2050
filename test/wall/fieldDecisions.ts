/**
 * Who may do what with each field of our own: partner users with every role, managers, ops admins, the service,
 * finance. 'w' writes it, at least when the record is made; 'r' reads it; from '-' it is hidden. Names without __c.
 */
const TABLE = `
Account --wr- Cadence_Key
Account -wwr- Channel_Program Partner_Since Program_Level
Account rrwr- Channel_Partner
Account rwwr- Fiscal_Year_Start_Month Partner_Life_Stage Partner_Type
Account_Plan_Version__c rrrr- Goal_Line_Count Initiative_Count Line_Count
Account_Plan_Version__c rrrw- Applied_At
Account_Plan_Version__c rwrr- Vendor_Signed_At Vendor_Signed_By Vendor_Signed_Name
Account_Plan_Version__c wrrr- Partner_Signed_At Partner_Signed_By Partner_Signed_Name
Account_Plan_Version__c wwrr- Account_Plan Asked_For Offered_At Offered_By Version_Key Withdrawn_At
  Withdrawn_By Withdrawn_Reason
Account_Plan_Version__c wwrw- Number Status
Account_Plan__c -wrw- Period
Account_Plan__c rrrr- Last_Reviewed_On Open_Version_Count Signed_Version Version_Count
Account_Plan__c rrrw- Position_As_Of Products
Account_Plan__c rwrr- Closed_On Currency_Code Period_Label Plan_Key Plan_Template Previous_Plan
  Review_Every_Days
Account_Plan__c rwrw- End_Date Partner Start_Date
Answer_Link__c ---w- Claimed_By
Answer_Link__c -r-w- Url
Answer_Link__c -rrw- Expires_At Given_Answer Given_Comment Used_At
Answer_Link__c -wrr- Link_Key Partner_Question
Answer_Link__c -wrw- Contact Status
Applause__c wwrr- Applause_Key By_Name Partner_News
Approval_Rule__c -rwrr Approver Days Delegate Escalate_To Final Kind Order Region Rule_Key Up_To_Amount
Capability_Answer__c rrrw- Score
Capability_Answer__c wwrw- Answer_Key Answered_At Choice Kept_From Not_Applicable Question Scorecard Text
Capability_Category__c rrww- Category_Key Code Description Goal_Score Life_Stages Measured_Automatically
  Sort_Order Template Weight
Capability_Internal_Answer__c -wrr- Answered_At Choice Text
Capability_Internal_Answer__c -wrw- Answer_Key Partner Question Scorecard
Capability_Internal_Question__c -rww- Code Kind Life_Stages Options Question Question_Key Sort_Order
  Template
Capability_Question__c rrww- Best_Practice Code Days_To_Act Kind Life_Stages Options Partner_Types Question
  Question_Key Sort_Order Suggested_Action Suggested_Resource Suggested_Side Topic Weight
Capability_Score__c rrrw- Category Category_Code Change Coverage Peer_Count Peer_High Peer_Low Peer_Scope
  Previous_Score Score Scorecard Sort_Order Weight
Capability_Score__c wwrw- Goal_Score Score_Key
Capability_Scorecard__c rrrw- Change Coverage Overall_Score Peer_Count Peer_High Peer_Low Peer_Scope
Capability_Scorecard__c wwrw- Completed_At Goal_Score Life_Stage Mode Partner Partner_Type Previous Round
  Scorecard_Key Seconds_Spent Started_At Status Template
Capability_Summary__c -rrw- As_Of Average_Score Categories Completion Current_Count Level Low_Count Manager
  Partner_Count Subject_Id Subject_Name Summary_Key
Capability_Template__c rrww- Building_From Code Default_Life_Stage Needed_Coverage Needed_Peers Published_On
  Stale_After_Days Status Strong_From Template_Key Version
Capability_Topic__c rrww- Category Code Sort_Order Topic_Key Weight
Channel_Cost__c --wrw Amount Cost_Key Currency_Code Line Note Period
Channel_Goal__c -rwr- Amount Goal_Key Subject_Id Subject_Name
Channel_Goal__c -rww- Level Period Status Version
Channel_Performance__c -rrw- Adjustment_Amount As_Of Attainment Average_Deal_Size Blank_Amount_Count
  Calculated_At Cascade_Gap Concentration Coverage Created_Amount Created_Count Created_Win_Rate
  Currency_Code Elapsed Elapsed_Days Expected_To_Date Explanation Gap_To_Close Gap_To_Pace Goal_Amount
  Goal_Holder_Count Goal_Source Goal_Version Growth Input_Hash Level Lost_Amount Lost_Count Manager
  Mean_Cycle_Days Mean_Decision_Hours Next_Coverage Next_Goal_Amount Next_Pipeline No_Goal_Count Open_Amount
  Open_Count Open_Pipeline Open_Pipeline_Count Overdue_Amount Overdue_Count Own_Index Pace_Index Pace_Status
  Partner_Count Partner_Led_Amount Partner_Led_Share Performance_Key Period Period_End Period_Kind
  Period_Label Period_Start Phase Pipeline_Index Pipeline_Score Pipeline_Status Plan_Coverage
  Prior_Won_Amount Projection Quota_Amount Region_Name Registration_Approval_Rate
  Registration_Conversion_Rate Registration_Windows_Ended Registrations_Approved Registrations_Converted
  Registrations_Pending Registrations_Rejected Registrations_Submitted Remaining_Amount Required_Per_Day
  Sales_Velocity Small_Sample Subject_Id Subject_Name Total_Days Trailing_Lost_Amount Trailing_Lost_Count
  Trailing_Won_Amount Trailing_Won_Count Weighted_Coverage Weighted_Pipeline Win_Rate Win_Rate_By_Value
  Won_Amount Won_Count
Channel_Profit__c -rrwr All_Cost As_Of Channel_Staff Co_Op Currency_Code Explanation Gross_Margin
  Gross_Sales Level_Discounts Margin_Per_Dollar Marketing_Funds Missing Net_Margin Net_Sales Operations
  Period Period_End Period_Label Period_Start Profit_Key Promotions Registration_Discounts Sales_Per_Dollar
Channel_Program__c -rwrr Active Currency_Code Program_Key
Contact --wr- Cadence_Key
Contact -wwr- Left_Company_On
Customer_List__c -w-r- From_Vendor
Customer_List__c rrrw- Content_Hash Failure_Reason Known_Count New_Count Problems Rejected_Count
  Repeated_Count Row_Count Shared_At Unclear_Count
Customer_List__c rwrr- Vendor_Agreed_At Vendor_Agreed_By
Customer_List__c w--r- From_Partner
Customer_List__c wrrr- Partner_Agreed_At Partner_Agreed_By
Customer_List__c wwrr- Account_Plan List_Key Revision
Customer_List__c wwrw- Status
Deal_Registration__c -wwr- Opportunity
Deal_Registration__c -www- Approved_For
Deal_Registration__c rrrw- Answer_By Check_Status Checked_At
Deal_Registration__c rrwr- Extension_Limit
Deal_Registration__c rwwr- Decided_At Decided_By Decision_Reason Extended_Count Protected_Until
Deal_Registration__c rwww- Status
Deal_Registration__c wwwr- Customer_Country Customer_Domain Customer_Name Expected_Amount Expected_Close
  Led_By Planned_Opportunity Product Product_Key Registration_Key Stage_Note Submitted_At Use_Case
Deal_Registration__c wwww- Marketing_Tactic Partner
Deal_Update__c wwrr- Amount Asks_For_Extension Close_Date Stage
Deal_Update__c wwrw- Deal_Registration Note
Decision_Player__c wwrr- Cares_About Influence Job Line_Of_Business Paid_On Personal_Win Plan_Customer
  Revision
Fund_Activity__c rrrrr Approved_Amount Extended_To Last_Approved Last_Asked Last_Claim_Approved
  Last_Claim_Returned Last_Claim_Sent Last_Question Last_State Paid_Amount Step_Count
Fund_Activity__c rrrwr Approver Decide_By Delegate Eligibility_Reason Eligible Escalate_To Final_Decision
  Status
Fund_Activity__c wwrrr Activity_Key Claim_By Ends_On Fund_Request Revision Starts_On Tactic
Fund_Activity__c wwrwr Asked_Amount Kind Total_Cost
Fund_Allocation__c -rrwr Fund
Fund_Allocation__c -rwrr Allocation_Key Marketing_Budget Starts_On
Fund_Allocation__c -rwwr Amount Basis Claim_By Partner Use_By
Fund_Claim__c wwrrr Claim_Key Claimed_Amount Fund_Activity Note Proof_Attendance Proof_Invoice Proof_Leads
  Proof_Photo Proof_Report Proof_Screenshot Revision Spent_Amount
Fund_Request__c rrrrr Activity_Count Approved_Amount Asked_Amount Paid_Amount
Fund_Request__c wwrrr Forecast_Case Forecast_Leads Forecast_Opportunities Forecast_Return
  Forecast_Won_Amount Marketing_Fund Marketing_Plan Request_Key Sent_At
Fund_Step__c wwrww Approved_Delta By_Name Claim Fund_Activity Kind New_Date Number Paid_Delta Step_Key Why
Funnel_Rate__c -rwrr Case Cost_Per_Lead Deliverable Kind Lead_To_MQL MQL_To_SQL Opportunity_To_Won
  Partner_Type Program Rate_Key Response Response_To_Lead SQL_To_Opportunity
Home_Visit__c w-rr- Seen_At Seen_Before Visit_Key
Kpi_Library_Entry__c rrww- Business_Type How_Calculated Kpi_Key Who_Cares
Level_Progress__c --rw- Told_Rank
Level_Progress__c -rrw- Input_Hash
Level_Progress__c rrrw- Calculated_At Currency_Code Current_Level Evaluated_On Expiring_Count
  Keep_Requirements Keeps_Level Met_Count Next_Evaluation_On Next_Level Partner Program_Name Progress
  Progress_Key Requirement_Count Requirements Weakest_Requirement
Level_Requirement__c -rwr- Kind Program_Level Required Requirement_Key
Marketing_Budget__c -rrrr Allocated
Marketing_Budget__c -rwrr Amount Budget_Key Currency_Code Ends_On Program Program_Level Region Starts_On
Marketing_Fund__c rrrrr Available_Amount Committed_Amount Paid_Amount
Marketing_Fund__c rrrwr Allocated_Amount Claim_By Currency_Code Fund_Key Partner Starts_On Use_By
Marketing_Lead__c wwrw- Domain Followed_Up_On Lead_Key Marketing_Tactic Received_On Registration Revision
  Status
Marketing_Plan__c rrrwr Rates
Marketing_Plan__c wwrwr Account_Plan Average_Deal_Size Currency_Code End_Date Goal Margin Partner
  Period_Label Plan_Key Previous_Plan Qualified_Lead Revenue_Target Revision Start_Date Status Success
  Verification Verified_On
Marketing_Tactic__c rrrrr Trackable
Marketing_Tactic__c rrrwr Actual_Leads Actual_Opportunities Actual_Pipeline Actual_Qualified
  Actual_Responses Actual_Won_Amount Actual_Won_Count Actuals_As_Of Followed_Up_Count
Marketing_Tactic__c wwrrr Audience Campaign_Key Contributes_To Cost Ends_On Executed_By Expected_Response
  Included Marketing_Plan Revision Segment Starts_On Tactic_Key Vendor_Share
Marketing_Tactic__c wwrwr Kind State
Marketing_Template_Tactic__c rrwwr Audience Content Cost Expected_Response Kind Marketing_Template Runs_Days
  Segment Sort_Order Starts_After_Days Template_Tactic_Key Vendor_Share
Marketing_Template__c rrwwr Description Status Template_Key
Metric_Setting__c -rwr- Exchange_Rates Headline_Metrics Life_Stage New_Partner_Silent_Days Own_Index_Ceiling
  Own_Index_Floor Own_Index_Minimum_Deals Pace_Green Pace_Yellow Pipeline_Green Pipeline_Index
  Pipeline_Yellow Program Projection_Minimum_Elapsed Projection_Minimum_Won Protection_Days Quiet_Share
  Quiet_Weeks Setting_Key Silent_Days Small_Sample
Operating_Period__c -wwwr Period_Key
Operating_Period__c rwwwr Agreed_On Basis Calendar End_Date Kind Partner Start_Date
Opportunity --wr- Cadence_Key
Opportunity -wwr- Led_By Main_Product Partner Partner_Seller
Partner_Action__c rrrw- Carried_Over_Count
Partner_Action__c rwwr- Owner
Partner_Action__c wwrr- Account_Plan First_Due_Date Planned_Opportunity
Partner_Action__c wwwr- Action_Key Due_Date Measure Note Owner_Name QBR Resource Source
Partner_Action__c wwww- Done_On Partner Side Status
Partner_Certification__c rwwr- Certification_Key Contact Expires_On
Partner_Certification__c rwww- Earned_On Partner Role
Partner_Goal__c -www- Goal_Key
Partner_Goal__c rwwr- Seller
Partner_Goal__c rwww- Amount Effective_Date Reason
Partner_Goal__c wwww- Accepted_By Accepted_On Metric Partner Period Status Version
Partner_News__c rrrr- Applause_Count
Partner_News__c rrrw- About_Id Amount Becomes By_Name Celebrated Happened_At Kind News_Key Note_Kind Partner
  Product Side Subject Was
Partner_Performance__c -rrw- Input_Hash
Partner_Performance__c rrrw- Activity_Status Adjustment_Amount As_Of Attainment Average_Deal_Size
  Blank_Amount_Count Calculated_At Certified_Count Company_Won Coverage Created_Amount Created_Count
  Created_Win_Rate Currency_Code Elapsed Elapsed_Days Exchange_Effect_Amount Expected_To_Date Explanation
  Gap_To_Close Gap_To_Pace Goal_Amount Goal_Source Goal_Version Growth Headline_Metrics Largest_Deal_Share
  Last_Contact_On Lost_Amount Lost_Count Mean_Cycle_Days Mean_Decision_Hours Median_Cycle_Days
  Median_Deal_Size Median_Decision_Hours Next_Coverage Next_Goal_Amount Next_Pipeline Open_Amount Open_Count
  Open_Pipeline Open_Pipeline_Count Overdue_Amount Overdue_Count Own_Index Pace_Index Pace_Status Partner
  Partner_Led_Amount Partner_Led_Share Performance_Key Period Period_Calendar Period_End Period_Kind
  Period_Label Period_Start Phase Pipeline_Index Pipeline_Score Pipeline_Status Prior_Won_Amount Projection
  Registration_Approval_Rate Registration_Conversion_Rate Registration_Windows_Ended Registrations_Approved
  Registrations_Converted Registrations_Pending Registrations_Rejected Registrations_Submitted
  Remaining_Amount Required_Per_Day Restated_Amount Sales_Velocity Small_Sample Tasks_Done_Count
  Tasks_Due_Count Total_Days Trailing_Lost_Amount Trailing_Lost_Count Trailing_Won_Amount Trailing_Won_Count
  Unconverted_Count Weighted_Coverage Weighted_Pipeline Win_Rate Win_Rate_By_Value Won_Amount Won_Count
Partner_Question__c -rrr- Requested_Link_Count Used_Link_Count
Partner_Question__c rrrw- Applied_At
Partner_Question__c rwrw- Amount Partner_Action Planned_Opportunity Question_Key Registration Subject
Partner_Question__c wrrw- Answer Answered_At Answered_By_Name Answered_Through Comment
Partner_Question__c wwrw- Ask_From Ask_Until Kind Partner
Partner_Role__c rrrw- In_Effect_Since
Partner_Role__c rwrw- Agreed_At Agreed_By Agreed_By_Name Refused_Because
Partner_Role__c wwrw- Asked_By_Name Contact Partner Role Role_Key State
Performance_Snapshot__c rrrw- Currency_Code Expected_To_Date Explanation Goal_Amount Kind Lost_Count
  Open_Count Open_Pipeline Partner Period Remaining_Amount Snapshot_Key Taken_On Weighted_Pipeline
  Won_Amount Won_Count
Plan_Absence__c wwrr- Account_Plan End_Date Revision Side Start_Date
Plan_Customer__c -wrw- Customer
Plan_Customer__c rrrw- Open_Amount Open_Count Owned_Amount Positions
Plan_Customer__c wwrr- Revision
Plan_Customer__c wwrw- Account_Plan Archived Business Competition Country Customer_Key Decision_Making
  Domain Influencers Kind Priorities Size
Plan_Initiative__c wwrr- Account_Plan_Version Asked_By Contributes_To Contribution Cost Expected_Response
  Initiative_Key List_Size Plan_Initiative_Key Reason Removed Revision Segment Starts_On Tactic Vendor_Share
Plan_Line__c wwrr- Account_Plan_Version Amount Asked_By Date Kind Label Line_Key Plan_Line_Key Quantity
  Reason Removed Revision Rumba Section Side Sort_Order Text
Plan_Note__c wwrr- Account_Plan Kind Note Side
Plan_Review__c wwrr- Account_Plan Attendees Decisions Held_On Planned_On Recognition Review_Key Revision
  Status Stuck Way_Through Wins
Plan_Template_Line__c rrww- Choices Kind Label Line_Key Plan_Template Prompt Required_To_Sign Rumba Section
  Sort_Order Template_Line_Key
Plan_Template__c rrww- Description Status Template_Key
Planned_Opportunity__c rrrr- Route
Planned_Opportunity__c rrrw- Opportunity_Won_Amount
Planned_Opportunity__c wwrr- Amount Cell_Key Engagement Next_Step Next_Step_On Plan_Customer Product_Name
  Result Revision Strategy What_Worked
Planned_Opportunity__c wwrw- Last_Step Last_Step_On Led_By Product_Key Registration Status
Program_Level__c -rwrr Level_Key Next_Evaluation_On Program Rank
Proof_Requirement__c rrwwr Kind Note Proof_Attendance Proof_Invoice Proof_Leads Proof_Photo Proof_Report
  Proof_Screenshot Requirement_Key
QBR_Deck_Request__c -rww- Claim_Count Claimed_At Claimed_By
QBR_Deck_Request__c -www- Requested_By
QBR_Deck_Request__c rrww- Content_Version_Id Deck_Version Failure_Reason Finished_At Slide_Count
QBR_Deck_Request__c rwww- QBR Requested_At Status
QBR__c -www- QBR_Key
QBR__c rrww- Deck_Built_At Deck_Document_Id Deck_Version
QBR__c rwwr- Attendees Meeting_Date Notes
QBR__c rwww- Partner Period Period_Label Status
Registration_Match__c -rrw- Deal_Registration Kind Match_Key Opportunity Other_Registration Strength Why
Required_Task__c rwwr- Done_On Task_Key
Required_Task__c rwww- Due_On Partner
Seller_Performance__c -rrw- Input_Hash
Seller_Performance__c rrrw- As_Of Attainment Calculated_At Closed_Count Currency_Code Goal_Amount
  Lost_Amount Lost_Count Open_Amount Open_Count Partner Performance_Key Period Period_End Period_Kind
  Period_Label Period_Start Phase Seller Seller_Name Small_Sample Win_Rate Won_Amount Won_Count
Sync_Failure__c --rw- Attempts Error_Code Hint Message Object Operation Record_Key Sync_Run
Sync_Failure__c --ww- Failure_Key Status
Sync_Run__c --rw- API_Calls API_Calls_Remaining As_Of Changed_Count Duration_Seconds Failed_Count
  Finished_At Kind Message Phase Progress Read_Count Run_Key Started_At Started_By Status Trigger Watermark
  Written_Count
`;

/** By 'Partner_Goal__c.Amount__c', the letters of the people in the order of COLUMNS. */
export const FIELD_DECISIONS: ReadonlyMap<string, string> = new Map(
  TABLE.trim()
    .split(/\n(?! )/)
    .flatMap((row) => {
      const [object = '', letters = '', ...names] = row.split(/\s+/);
      return names.map((name) => [`${object}.${name}__c`, letters] as const);
    }),
);

export const COLUMNS = ['user of partner A', 'manager of A', 'ops admin', 'service', 'finance'] as const;

/**
 * What managers read and partners do not on a record that both read. A secret belongs on an object of its own: here stands
 * only what harms nobody who reads it after all.
 */
export const HIDDEN_HERE: Readonly<Record<string, string>> = {
  'Account.Channel_Program__c': 'Told by Level_Progress__c in words.',
  'Account.Partner_Since__c': 'A date that the partner knows.',
  'Account.Program_Level__c': 'Told by Level_Progress__c in words.',
  'Account_Plan__c.Period__c': "The period's own label is stamped on the plan.",
  'Contact.Left_Company_On__c': 'Keeping of contacts.',
  'Customer_List__c.From_Vendor__c':
    "Each side's list is hidden from the other side, and both stand on the one record that compares them.",
  'Deal_Registration__c.Approved_For__c': 'Days that Protected_Until__c tells.',
  'Deal_Registration__c.Opportunity__c': 'Partners have no opportunities.',
  'Level_Progress__c.Input_Hash__c': 'A technical mark.',
  'Operating_Period__c.Period_Key__c': 'A technical key.',
  'Partner_Goal__c.Goal_Key__c': 'A technical key.',
  'Partner_Performance__c.Input_Hash__c': 'A technical mark.',
  'Partner_Question__c.Requested_Link_Count__c': 'A number of links.',
  'Partner_Question__c.Used_Link_Count__c': 'A number of links.',
  'Plan_Customer__c.Customer__c': 'The id of an account that partners do not read.',
  'QBR_Deck_Request__c.Claim_Count__c': 'Keeping of the builders of decks.',
  'QBR_Deck_Request__c.Claimed_At__c': 'Keeping of the builders of decks.',
  'QBR_Deck_Request__c.Claimed_By__c': 'Keeping of the builders of decks.',
  'QBR_Deck_Request__c.Requested_By__c': "Who asked on the vendor's side.",
  'QBR__c.QBR_Key__c': 'A technical key.',
  'Seller_Performance__c.Input_Hash__c': 'A technical mark.',
};

/** What partners read that is worked out of what they do not: harmless where it stands here. */
export const TOLD_HERE: readonly string[] = [];
